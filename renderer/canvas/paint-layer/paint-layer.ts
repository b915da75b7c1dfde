import type { RecordKey } from '@workbook/model/records'
import type { Palette } from '@workbook/scene/palettes'
import type { Scene } from '@workbook/scene/scene'
import { displacement, overscan, type Size, stillCovers, type View } from './coverage'
import { createGrid, type SceneGrid } from './grid'
import { paintScene } from './paint-scene'

/** After this long without a change of the view, a stretched painting is made anew, in milliseconds. */
const restTime = 130

/** One canvas behind the mounted boxes that shows everything that is not mounted. */
export interface PaintLayer {
  setScene(scene: Scene, palette: Palette): void
  /** What is mounted, and so not painted. */
  setHidden(keys: ReadonlySet<RecordKey>): void
  /** Follows the view. While a gesture runs the painting is only moved and stretched, and made anew at rest. */
  moveTo(view: View, size: Size): void
  /** The index of the scene that is painted. */
  grid(): SceneGrid
  dispose(): void
}

export function createPaintLayer(canvas: HTMLCanvasElement): PaintLayer {
  const context = canvas.getContext('2d')
  let grid = createGrid({ boxes: [], links: [] })
  let palette: Palette | null = null
  let hidden: ReadonlySet<RecordKey> = new Set()
  let view: View = { x: 0, y: 0, zoom: 1 }
  let size: Size = { width: 0, height: 0 }
  let painted: { view: View; size: Size } | null = null
  let frame = 0
  let rest: ReturnType<typeof setTimeout> | undefined

  function paint(): void {
    frame = 0
    if (!context || !palette || size.width === 0) return
    const density = window.devicePixelRatio
    const across = { width: size.width * (1 + 2 * overscan), height: size.height * (1 + 2 * overscan) }
    sizeCanvas(canvas, across, density)
    const [left, top] = [size.width * overscan, size.height * overscan]
    context.setTransform(density, 0, 0, density, 0, 0)
    context.clearRect(0, 0, across.width, across.height)
    const scale = view.zoom * density
    context.setTransform(scale, 0, 0, scale, (view.x + left) * density, (view.y + top) * density)
    const area = {
      x: -(view.x + left) / view.zoom,
      y: -(view.y + top) / view.zoom,
      width: across.width / view.zoom,
      height: across.height / view.zoom,
    }
    paintScene(context, { grid, palette, hidden, zoom: view.zoom, area })
    painted = { view, size }
    place()
  }

  function place(): void {
    if (!painted) return
    const { scale, x, y } = displacement(painted.view, painted.size, view)
    canvas.style.transform = `matrix(${scale}, 0, 0, ${scale}, ${x}, ${y})`
  }

  function schedule(): void {
    if (frame === 0) frame = requestAnimationFrame(paint)
  }

  // Text painted before the typeface is there would stay in another one until the next change.
  document.fonts.ready.then(schedule)

  return {
    setScene(scene, nextPalette) {
      grid = createGrid(scene)
      palette = nextPalette
      schedule()
    },
    setHidden(keys) {
      hidden = keys
      schedule()
    },
    moveTo(nextView, nextSize) {
      const resized = nextSize.width !== size.width || nextSize.height !== size.height
      view = nextView
      size = nextSize
      clearTimeout(rest)
      if (!painted || resized || !stillCovers(painted.view, painted.size, view, size)) return schedule()
      place()
      rest = setTimeout(schedule, restTime)
    },
    grid: () => grid,
    dispose() {
      cancelAnimationFrame(frame)
      clearTimeout(rest)
    },
  }
}

function sizeCanvas(canvas: HTMLCanvasElement, { width, height }: Size, density: number): void {
  const pixels = { width: Math.ceil(width * density), height: Math.ceil(height * density) }
  // Assigning a size empties the canvas even when it is the same size.
  if (canvas.width !== pixels.width) canvas.width = pixels.width
  if (canvas.height !== pixels.height) canvas.height = pixels.height
  canvas.style.width = `${width}px`
  canvas.style.height = `${height}px`
}
