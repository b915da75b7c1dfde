import type { Link } from '../model/link'
import { type RecordKey, recordKey } from '../model/records'
import type { Id } from '../model/values'
import type { Workbook } from '../model/workbook'
import { drawLink, type LinkAppearance } from './draw-link'
import { linkName, stakeholderTitle, stepTitle } from './names'
import { freeSpace, type Obstacle, type ObstacleMap, obstacleMap } from './obstacles'
import { overlap, sameRectangle } from './rectangles'
import { sameAppearance } from './same-appearance'
import type { Rectangle, SceneLink } from './scene'
import type { BoxEntries } from './scene-boxes'

/** A link with what it was drawn from and the area in which a changed box could give it another way. */
interface LinkEntry {
  readonly appearance: LinkAppearance
  readonly source: Rectangle
  readonly target: Rectangle
  readonly asked: Rectangle
  readonly link: SceneLink
}

/** The links of a sheet by record. */
export type LinkEntries = ReadonlyMap<RecordKey, LinkEntry>

/** Beyond this many changed boxes it is quicker to find every way anew. */
const mostChanges = 60

/** Where boxes came, went or moved since the last time; null when that is too much to look at one by one. */
export function changedAreas(boxes: BoxEntries, previous: BoxEntries): readonly Rectangle[] | null {
  const areas: Rectangle[] = []
  for (const [key, { box }] of boxes) {
    const before = previous.get(key)?.box
    if (before && sameRectangle(before.bounds, box.bounds)) continue
    areas.push(box.bounds)
    if (before) areas.push(before.bounds)
    if (areas.length > mostChanges) return null
  }
  for (const [key, { box }] of previous) if (!boxes.has(key)) areas.push(box.bounds)
  return areas.length > mostChanges ? null : areas
}

function isDead(workbook: Workbook, link: Link): boolean {
  if (link.kind !== 'sequence') return false
  const chosen = workbook.steps.get(link.sourceId)?.chosenLinkId
  const isBranch = link.label !== undefined || link.chance !== undefined
  return isBranch && chosen !== undefined && chosen !== link.id
}

function titleOf(workbook: Workbook, kind: 'steps' | 'stakeholders', id: Id): string {
  if (kind === 'steps') {
    const step = workbook.steps.get(id)
    return step ? stepTitle(step) : ''
  }
  const stakeholder = workbook.stakeholders.get(id)
  return stakeholder ? stakeholderTitle(stakeholder) : ''
}

const endKinds = {
  sequence: ['steps', 'steps'],
  participation: ['stakeholders', 'steps'],
  relation: ['stakeholders', 'stakeholders'],
} as const

const paintingOrder: readonly Link['kind'][] = ['relation', 'participation', 'sequence']

/**
 * The links between boxes of a sheet in painting order: relations, participations, sequences. A link whose appearance
 * is that of before, and near which no box changed, is the same object as before.
 */
export function linkEntries(
  workbook: Workbook,
  boxes: BoxEntries,
  previousBoxes: BoxEntries,
  previous: LinkEntries,
): LinkEntries {
  const changed = changedAreas(boxes, previousBoxes)
  let map: ObstacleMap | undefined
  const mapOfBoxes = () => {
    map ??= obstacleMap([...boxes.values()].map(({ box }) => obstacleOf(box)))
    return map
  }
  const entries: LinkEntry[] = []
  for (const link of workbook.links.values()) {
    const [sourceKind, targetKind] = endKinds[link.kind]
    const source = boxes.get(recordKey(sourceKind, link.sourceId))?.box
    const target = boxes.get(recordKey(targetKind, link.targetId))?.box
    if (!source || !target) continue
    const key = recordKey('links', link.id)
    const name = linkName(
      link,
      titleOf(workbook, sourceKind, link.sourceId),
      titleOf(workbook, targetKind, link.targetId),
    )
    const appearance = { link, isDead: isDead(workbook, link) }
    const before = previous.get(key)
    const isUndisturbed =
      before !== undefined &&
      sameAppearance(appearance, before.appearance) &&
      sameRectangle(before.source, source.bounds) &&
      sameRectangle(before.target, target.bounds) &&
      changed !== null &&
      !changed.some((area) => overlap(area, before.asked))
    if (isUndisturbed) {
      entries.push(before.link.name === name ? before : { ...before, link: { ...before.link, name } })
      continue
    }
    const ends = [obstacleOf(source), obstacleOf(target)] as const
    const space = freeSpace(mapOfBoxes(), ...ends)
    const drawn = drawLink(appearance, ...ends, space)
    const { id, kind, sourceId, targetId } = link
    entries.push({
      appearance,
      source: source.bounds,
      target: target.bounds,
      asked: space.asked(),
      link: { key, id, kind, sourceId, targetId, name, ...drawn },
    })
  }
  entries.sort((a, b) => paintingOrder.indexOf(a.link.kind) - paintingOrder.indexOf(b.link.kind))
  return new Map(entries.map((entry) => [entry.link.key, entry]))
}

/** Keyed by record, because a step and a person may have the same id. */
function obstacleOf({ key, bounds }: { key: RecordKey; bounds: Rectangle }): Obstacle {
  return { id: key, bounds }
}
