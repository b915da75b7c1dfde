import type { RecordKey } from '@workbook/model/records'
import type { Workbook } from '@workbook/model/workbook'
import { drawLink } from '@workbook/scene/draw-link'
import { freeSpace, type Obstacle } from '@workbook/scene/obstacles'
import type { SceneLink } from '@workbook/scene/scene'
import { appearanceOf } from '@workbook/scene/scene-links'
import { endsOf, type SceneIndex } from '../view/scene-index'
import type { BoxDrag } from './box-drag'

/** Most links that find a new way in each frame; of more, the rest is shown again when the boxes are dropped. */
const mostRouted = 80
/** Time in which ways are searched for in each frame; after that, links take their usual ways until they are dropped. */
const searchMilliseconds = 4

/** The links of boxes that are being dragged, as they run right now. */
export function liveLinks(index: SceneIndex, workbook: Workbook, drag: BoxDrag): readonly SceneLink[] {
  const links = new Set([...drag.keys].flatMap((key) => [...index.linksOf(key)]))
  const end = performance.now() + searchMilliseconds
  const maySearch = () => performance.now() < end
  let routed = 0
  return [...links].flatMap((link) => {
    const [source, target] = endsOf(link)
    const isCarried = drag.keys.has(source) && drag.keys.has(target)
    if (!isCarried) routed += 1
    if (isCarried || routed > mostRouted) return []
    return rerouted(index, workbook, drag, link, maySearch) ?? []
  })
}

/** More links than this are not mounted while they are carried, but painted. */
export const mostCarried = 120

/** The links that move along unchanged, because both of their ends are held. */
export function carriedLinks(index: SceneIndex, keys: BoxDrag['keys']): readonly SceneLink[] {
  const links = new Set([...keys].flatMap((key) => [...index.linksOf(key)]))
  return [...links].filter((link) => endsOf(link).every((end) => keys.has(end)))
}

function rerouted(
  index: SceneIndex,
  workbook: Workbook,
  drag: BoxDrag,
  link: SceneLink,
  maySearch: () => boolean,
): SceneLink | null {
  const record = workbook.links.get(link.id)
  const [source, target] = endsOf(link).map((end) => heldAt(index, drag, end))
  if (!record || !source || !target) return null
  const space = freeSpace(drag.obstacles, source, target, maySearch)
  return { ...link, ...drawLink(appearanceOf(workbook, record, link.isCritical), source, target, space) }
}

function heldAt(index: SceneIndex, { keys, by }: BoxDrag, key: RecordKey): Obstacle | null {
  const bounds = index.box(key)?.bounds
  if (!bounds) return null
  return { id: key, bounds: keys.has(key) ? { ...bounds, x: bounds.x + by.x, y: bounds.y + by.y } : bounds }
}
