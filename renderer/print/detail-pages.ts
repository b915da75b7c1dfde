import { stageHeadingHeight } from '@workbook/layout/stage-columns'
import { bottomOf, middleOf, rightOf } from '@workbook/scene/rectangles'
import type { Rectangle, Scene, SceneBox } from '@workbook/scene/scene'
import { largestScale, type MapPage, smallestTextOf } from './map-page'
import { bodyExtent, type PageHead } from './page-frame'
import { pointsPerPixel } from './page-size'

/** Smaller text is called unreadable on paper (guides: domain 2.2, print). */
export const smallestReadable = 6

/** More pages than this are no help to anybody; then the map is on one page and the table tells the rest. */
const mostPages = 40
const roomBelow = 24

/** Stages that stand on one page, with what they take of the sheet's width. */
interface StageGroup {
  readonly first: number
  readonly last: number
  readonly left: number
  readonly right: number
}

/** The stages in `count` groups of about the same width, none of them empty. */
function stageGroups({ stages, extent }: Scene, count: number): readonly StageGroup[] {
  const width = stages.reduce((sum, stage) => sum + stage.width, 0)
  const groups: { first: number; last: number }[] = []
  stages.forEach((stage, index) => {
    const share = (stage.x + stage.width / 2 - (stages[0]?.x ?? 0)) / width
    const wanted = Math.min(count - 1, Math.floor(share * count))
    const group = groups[wanted]
    if (group) group.last = index
    else groups[wanted] = { first: index, last: index }
  })
  const filled = groups.filter((group) => group !== undefined)
  return filled.map(({ first, last }, index) => ({
    first,
    last,
    left: index === 0 ? extent.x : (stages[first]?.x ?? extent.x),
    right: index === filled.length - 1 ? rightOf(extent) : (stages[last + 1]?.x ?? rightOf(extent)),
  }))
}

function boxesIn({ boxes }: Scene, { left, right }: StageGroup): readonly SceneBox[] {
  return boxes.filter(({ bounds }) => {
    const { x } = middleOf(bounds)
    return x >= left && x < right
  })
}

/** Cuts a group into views of at most `height`, between boxes wherever that is possible. */
function viewsOf(scene: Scene, group: StageGroup, height: number): readonly Rectangle[] {
  const boxes = boxesIn(scene, group)
  const top = scene.extent.y
  const bottom = Math.max(...boxes.map(({ bounds }) => bottomOf(bounds)), 0) + roomBelow
  const views: Rectangle[] = []
  // Above every view but the first one, the stage headings are repeated.
  let from = top
  while (from < bottom) {
    const headings = from === top ? 0 : stageHeadingHeight
    const farthest = from + height - headings
    const isCut = (y: number) => boxes.some(({ bounds }) => bounds.y - 10 < y && y < bottomOf(bounds) + 4)
    const cuts = boxes
      .map(({ bounds }) => bounds.y - 10)
      .filter((y) => y > from && y <= farthest && !isCut(y))
    const to = farthest >= bottom ? bottom : Math.max(...cuts, Number.NEGATIVE_INFINITY)
    const end = Number.isFinite(to) ? to : farthest
    views.push({ x: group.left, y: from, width: group.right - group.left, height: end - from })
    from = end
  }
  return views
}

function subjectOf(subject: string, { first, last }: StageGroup, part: number, parts: number): string {
  const stages = first === last ? `stage ${first + 1}` : `stages ${first + 1} to ${last + 1}`
  return `${subject}: ${stages}${parts > 1 ? `, part ${part} of ${parts}` : ''}`
}

interface Division {
  readonly groups: readonly StageGroup[]
  readonly scale: number
  readonly pages: number
}

/** The division into the fewest pages on which the smallest text can be read. */
function bestDivision(
  scene: Scene,
  body: { width: number; height: number },
  needed: number,
): Division | null {
  let best: Division | null = null
  for (let count = 1; count <= scene.stages.length; count += 1) {
    const groups = stageGroups(scene, count)
    const widest = Math.max(...groups.map(({ left, right }) => right - left))
    if (body.width / widest < needed) continue
    const rows = Math.ceil((scene.extent.height * needed) / (body.height - stageHeadingHeight * needed))
    const scale = Math.min(largestScale, body.width / widest, (rows * body.height) / scene.extent.height)
    const pages = groups.length * rows
    if (!best || pages < best.pages) best = { groups, scale: Math.max(scale, needed), pages }
  }
  return best
}

/**
 * The parts of a sheet on pages of their own, for a map whose text is too small to read on one page. None when the
 * whole page can be read, or when nothing reasonable would make it so.
 */
export function detailPages(whole: MapPage): readonly MapPage[] {
  const { scene, extent, head, scale } = whole
  const needed = smallestReadable / pointsPerPixel / smallestTextOf(scene)
  if (scale >= needed || scene.stages.length === 0) return []
  const body = bodyExtent(extent)
  const division = bestDivision(scene, body, needed)
  if (!division || division.pages > mostPages) return []
  return division.groups.flatMap((group) => {
    const views = viewsOf(scene, group, body.height / division.scale)
    return views.map((view, index): MapPage => {
      const subject = subjectOf(head.subject, group, index + 1, views.length)
      const partHead: PageHead = { ...head, subject }
      return { ...whole, head: partHead, view, scale: division.scale, legend: [], legendHeight: 0 }
    })
  })
}
