import { aroundAll, grown, middleOf } from '@workbook/scene/rectangles'
import type { Rectangle, Scene, SceneBox, SceneStage } from '@workbook/scene/scene'

/** In window pixels. */
export interface ScreenSize {
  readonly width: number
  readonly height: number
}

/** How the sheet is moved and scaled so that one stage stands in the middle of the screen. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly zoom: number
  /** The part of the sheet that is in sight. */
  readonly area: Rectangle
}

/** Text much larger than this looks clumsy, and little of the way before and after would be seen. */
const mostZoom = 1.75
/** Smaller than this a title cannot be read across a table. */
const leastZoom = 0.75
/** Room for badges and arrowheads around the boxes, in sheet pixels. */
const margin = 28
const emptyStageHeight = 240

/** The boxes that stand in a stage's column, whatever stage their record names. */
export function boxesOfStage({ boxes }: Pick<Scene, 'boxes'>, stage: SceneStage): readonly SceneBox[] {
  return boxes.filter(({ bounds }) => {
    const { x } = middleOf(bounds)
    return x >= stage.x && x < stage.x + stage.width
  })
}

/** What is on the screen at once: a stage, or as much of it as can be read from a chair. */
export interface Slide {
  readonly stage: SceneStage
  readonly camera: Camera
  /** Boxes of the stage that this slide is about. */
  readonly boxes: readonly SceneBox[]
  /** Place among the slides of the same stage, from 1, and how many those are. */
  readonly part: number
  readonly parts: number
}

/** The slides of a sheet: one for each stage, several for a stage that could not be read as a whole. */
export function slidesOf(scene: Pick<Scene, 'boxes' | 'stages'>, screen: ScreenSize): readonly Slide[] {
  return scene.stages.flatMap((stage) => {
    const pages = pagesOf(boxesOfStage(scene, stage), screen)
    return pages.map((boxes, index) => ({
      stage,
      boxes,
      camera: cameraFor(stage, boxes, screen),
      part: index + 1,
      parts: pages.length,
    }))
  })
}

/** From top to bottom, as many boxes on each page as are still read at the smallest scale. */
function pagesOf(boxes: readonly SceneBox[], screen: ScreenSize): readonly (readonly SceneBox[])[] {
  const room = screen.height / leastZoom - 2 * margin
  const pages: SceneBox[][] = []
  let top = 0
  for (const box of [...boxes].sort((a, b) => a.bounds.y - b.bounds.y)) {
    const page = pages.at(-1)
    if (page && box.bounds.y + box.bounds.height - top <= room) page.push(box)
    else {
      top = box.bounds.y
      pages.push([box])
    }
  }
  return pages.length === 0 ? [[]] : pages
}

/** Looks at boxes of a stage as large as they allow. */
export function cameraFor(stage: SceneStage, boxes: readonly SceneBox[], screen: ScreenSize): Camera {
  const column = { x: stage.x, y: 0, width: stage.width, height: emptyStageHeight }
  const content = boxes.length > 0 ? aroundAll(boxes.map(({ bounds }) => bounds)) : column
  const seen = grown({ ...content, x: stage.x, width: stage.width }, margin)
  const zoom = Math.min(mostZoom, screen.height / seen.height, screen.width / seen.width)
  const middle = middleOf(seen)
  const x = screen.width / 2 - middle.x * zoom
  const y = screen.height / 2 - middle.y * zoom
  const area = { x: -x / zoom, y: -y / zoom, width: screen.width / zoom, height: screen.height / zoom }
  return { x, y, zoom, area }
}

/** Where a key leads in a presentation; null when it means nothing there. */
export function slideAfterKey(key: string, shift: boolean, at: number, count: number): number | null {
  const last = count - 1
  const forward = Math.min(last, at + 1)
  const back = Math.max(0, at - 1)
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
    case 'Enter':
      return forward
    case ' ':
      return shift ? back : forward
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
    case 'Backspace':
      return back
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}
