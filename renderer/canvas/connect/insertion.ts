import { canInsert } from '@workbook/rules/can-insert'
import { around, middleOf, overlap } from '@workbook/scene/rectangles'
import type { Rectangle, SceneBox, SceneLink } from '@workbook/scene/scene'
import type { BoxDrag } from '../drag/box-drag'
import { distanceToLine } from '../view/distance'
import type { MapView } from '../view/map-view'

/** A link has to run through this share of a card's width and height, around its middle, to be meant. */
const meantShare = 0.5

/** A step over a link into which it would be put if it were dropped now. */
export interface Insertion {
  readonly link: SceneLink
  readonly step: SceneBox
}

/** What dropping the held boxes now would insert; null where they would only be moved. */
export function insertionUnder({ stores, state }: MapView, drag: BoxDrag): Insertion | null {
  const { index } = state.getState()
  const [only, ...others] = drag.keys
  const box = only && others.length === 0 ? index.box(only) : undefined
  if (box?.kind !== 'steps') return null
  const { x, y, width, height } = box.bounds
  const inner: Rectangle = {
    x: x + drag.by.x + (width * (1 - meantShare)) / 2,
    y: y + drag.by.y + (height * (1 - meantShare)) / 2,
    width: width * meantShare,
    height: height * meantShare,
  }
  const { workbook } = stores.document.getState()
  const away = (link: SceneLink) => distanceToLine(middleOf(inner), link.points)
  const links = index
    .linksIn(inner)
    .filter((link) => link.kind === 'sequence' && runsThrough(link, inner))
    .sort((a, b) => away(a) - away(b))
  const link = links.find(({ id }) => canInsert(workbook, id, box.id).allowed)
  return link ? { link, step: box } : null
}

function runsThrough({ points }: SceneLink, area: Rectangle): boolean {
  return points.slice(1).some((to, index) => overlap(around([points[index] ?? to, to]), area))
}
