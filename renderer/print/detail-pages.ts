import { stageHeadingHeight } from '@workbook/layout/stage-columns'
import { bottomOf, middleOf, rightOf } from '@workbook/scene/rectangles'
import type { Rectangle, Scene, SceneBox } from '@workbook/scene/scene'
import { largestScale, type MapPage, noLegend, readableScale } from './map-page'
import { bodyExtent, bodyWidth } from './page-frame'
import { type PageHead, placeHead } from './page-head'
import type { Extent } from './page-size'

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

/** How far a view may reach, and how far it should so that all views become about as high. */
interface Reach {
  readonly farthest: number
  readonly wanted: number
}

/** Where a view ends: between boxes if that is possible, as near as can be to what is wanted. */
function endOf(boxes: readonly SceneBox[], from: number, { farthest, wanted }: Reach): number {
  const isCut = (y: number) => boxes.some(({ bounds }) => bounds.y - 10 < y && y < bottomOf(bounds) + 4)
  const cuts = boxes.map(({ bounds }) => bounds.y - 10).filter((y) => y > from && y <= farthest && !isCut(y))
  const distance = (y: number) => Math.abs(y - wanted)
  return cuts.reduce((best, y) => (distance(y) < distance(best) ? y : best), cuts[0] ?? farthest)
}

/** Cuts a group into views of at most `height`; `share` is how high each of them should be. */
function cutViews(scene: Scene, group: StageGroup, height: number, share: number): readonly Rectangle[] {
  const boxes = boxesIn(scene, group)
  const top = scene.extent.y
  const bottom = Math.max(...boxes.map(({ bounds }) => bottomOf(bounds)), 0) + roomBelow
  const views: Rectangle[] = []
  // Above every view but the first one, the stage headings are repeated.
  let from = top
  while (from < bottom) {
    const farthest = from + height - (from === top ? 0 : stageHeadingHeight)
    const end = farthest >= bottom ? bottom : endOf(boxes, from, { farthest, wanted: from + share })
    views.push({ x: group.left, y: from, width: group.right - group.left, height: end - from })
    from = end
  }
  return views
}

/** The views of a group: as few as possible, and of about the same height. */
function viewsOf(scene: Scene, group: StageGroup, height: number): readonly Rectangle[] {
  const fewest = cutViews(scene, group, height, height)
  const total = fewest.reduce((sum, view) => sum + view.height, 0)
  const even = cutViews(scene, group, height, total / fewest.length)
  return even.length === fewest.length ? even : fewest
}

function subjectOf(
  subject: string,
  { first, last }: Pick<StageGroup, 'first' | 'last'>,
  part: number,
  parts: number,
): string {
  const stages = first === last ? `stage ${first + 1}` : `stages ${first + 1} to ${last + 1}`
  return `${subject}: ${stages}${parts > 1 ? `, part ${part} of ${parts}` : ''}`
}

interface Division {
  readonly groups: readonly StageGroup[]
  readonly scale: number
  readonly pages: number
}

/** The division into the fewest pages on which the smallest text can be read. */
function bestDivision(scene: Scene, body: Extent, needed: number): Division | null {
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

/** Room for the longest head that a part of this sheet can get. */
function bodyOfParts({ extent, head, scene }: MapPage): Extent {
  const everything = { first: 0, last: scene.stages.length - 1 }
  const longest = placeHead(
    { ...head, subject: subjectOf(head.subject, everything, mostPages, mostPages) },
    bodyWidth(extent),
  )
  return bodyExtent(extent, longest)
}

/**
 * The parts of a sheet on pages of their own, for a map whose text is too small to read on one page. None when the
 * whole page can be read, or when nothing reasonable would make it so.
 */
export function detailPages(whole: MapPage): readonly MapPage[] {
  const { scene, extent, head, scale } = whole
  const needed = readableScale(scene)
  if (scale >= needed || scene.stages.length === 0) return []
  const body = bodyOfParts(whole)
  const division = bestDivision(scene, body, needed)
  if (!division || division.pages > mostPages) return []
  return division.groups.flatMap((group) => {
    const views = viewsOf(scene, group, body.height / division.scale)
    return views.map((view, index): MapPage => {
      const subject = subjectOf(head.subject, group, index + 1, views.length)
      const partHead: PageHead = { ...head, subject }
      return {
        ...whole,
        head: placeHead(partHead, bodyWidth(extent)),
        view,
        scale: division.scale,
        legend: noLegend,
      }
    })
  })
}
