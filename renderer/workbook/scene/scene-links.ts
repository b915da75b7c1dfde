import type { Link } from '../model/link'
import { recordKey } from '../model/records'
import type { Id } from '../model/values'
import type { Workbook } from '../model/workbook'
import { drawLink, inkedAnew, type LinkAppearance } from './draw-link'
import { linkName, stakeholderTitle, stepTitle } from './names'
import { freeSpace, type Obstacle, type ObstacleMap, obstacleMap } from './obstacles'
import { overlap, sameRectangle } from './rectangles'
import type { Rectangle, SceneBox, SceneLink } from './scene'
import { boxesInOrder, type SheetBoxes } from './scene-boxes'

/** A link with what it was drawn from and the areas in which a changed box could give it another way. */
interface LinkEntry {
  readonly appearance: LinkAppearance
  readonly source: SceneBox
  readonly target: SceneBox
  readonly asked: readonly Rectangle[]
  readonly link: SceneLink
}

/** The links of a sheet by id. */
export type SheetLinks = ReadonlyMap<Id, LinkEntry>

/** Beyond this many changed boxes it is quicker to find every way anew. */
const mostChanges = 60

/** Where boxes came, went or moved since the last time; null when that is too much to look at one by one. */
function changedAreas(boxes: SheetBoxes, previous: SheetBoxes): readonly Rectangle[] | null {
  const areas: Rectangle[] = []
  for (const kind of ['steps', 'stakeholders', 'notes'] as const) {
    for (const [id, { box }] of boxes[kind]) {
      const before = previous[kind].get(id)?.box
      if (before && sameRectangle(before.bounds, box.bounds)) continue
      areas.push(box.bounds)
      if (before) areas.push(before.bounds)
      if (areas.length > mostChanges) return null
    }
    for (const [id, { box }] of previous[kind]) if (!boxes[kind].has(id)) areas.push(box.bounds)
  }
  return areas.length > mostChanges ? null : areas
}

/** What decides how a link of a workbook looks, besides where its ends are. */
export function appearanceOf(workbook: Workbook, link: Link, isCritical: boolean): LinkAppearance {
  if (link.kind !== 'sequence') return { link, isDead: false, isCritical: false }
  const chosen = workbook.steps.get(link.sourceId)?.chosenLinkId
  const isBranch = link.label !== undefined || link.chance !== undefined
  const isDead = isBranch && chosen !== undefined && chosen !== link.id
  return { link, isDead, isCritical }
}

function nameOf({ steps, stakeholders }: Workbook, link: Link): string {
  const step = (id: Id) => stepTitle(steps.get(id) ?? { title: '' })
  const person = (id: Id) => {
    const stakeholder = stakeholders.get(id)
    return stakeholder ? stakeholderTitle(stakeholder) : ''
  }
  const [source, target] = {
    sequence: [step, step],
    participation: [person, step],
    relation: [person, person],
  }[link.kind]
  return linkName(link, source?.(link.sourceId) ?? '', target?.(link.targetId) ?? '')
}

/** Keyed by record, because a step and a person may have the same id. */
function obstacleOf({ key, bounds }: SceneBox): Obstacle {
  return { id: key, bounds }
}

/** What keeps its old place stays where it was drawn, as long as no box changed where its way looked for room. */
function isUndisturbed(
  { asked, source, target }: LinkEntry,
  ends: readonly [SceneBox, SceneBox],
  changed: readonly Rectangle[] | null,
): boolean {
  return (
    changed !== null &&
    sameRectangle(source.bounds, ends[0].bounds) &&
    sameRectangle(target.bounds, ends[1].bounds) &&
    !changed.some((area) => asked.some((place) => overlap(area, place)))
  )
}

/** The fields of links that their drawing and their name are made from, with those of the points within them. */
const shownFields = [
  'id',
  'kind',
  'sourceId',
  'targetId',
  'label',
  'chance',
  'role',
  'relation',
  'bends',
  'labelOffset',
  'x',
  'y',
]

/** True where both are drawn alike, such as a link and what a client may know of it. */
function sameLook(a: LinkAppearance, b: LinkAppearance): boolean {
  if (a.isDead !== b.isDead || a.isCritical !== b.isCritical) return false
  return a.link === b.link || JSON.stringify(a.link, shownFields) === JSON.stringify(b.link, shownFields)
}

/** Everything that the links of a sheet are drawn from. */
export interface LinkSources {
  readonly workbook: Workbook
  readonly boxes: SheetBoxes
  /** The links on the critical path; empty where only what a client may see is drawn. */
  readonly critical: ReadonlySet<Id>
}

/**
 * The links between boxes of a sheet in painting order: relations, participations, sequences. A link that looks and is
 * called as before, whose ends are where they were, and near which no box changed, is the same object as before.
 */
export function sheetLinks(
  { workbook, boxes, critical }: LinkSources,
  before: { readonly boxes: SheetBoxes; readonly links: SheetLinks },
): SheetLinks {
  const changed = changedAreas(boxes, before.boxes)
  let map: ObstacleMap | undefined
  const draw = (appearance: LinkAppearance, ends: readonly [SceneBox, SceneBox]): LinkEntry => {
    map ??= obstacleMap(boxesInOrder(boxes).map(obstacleOf))
    const [source, target] = [obstacleOf(ends[0]), obstacleOf(ends[1])]
    const space = freeSpace(map, source, target)
    const drawn = drawLink(appearance, source, target, space)
    const { link, isCritical } = appearance
    const { id, kind, sourceId, targetId } = link
    const name = nameOf(workbook, link)
    return {
      appearance,
      source: ends[0],
      target: ends[1],
      asked: space.asked,
      link: { key: recordKey('links', id), id, kind, sourceId, targetId, name, isCritical, ...drawn },
    }
  }
  const groups: Readonly<Record<Link['kind'], LinkEntry[]>> = {
    relation: [],
    participation: [],
    sequence: [],
  }
  for (const link of workbook.links.values()) {
    const source = (link.kind === 'sequence' ? boxes.steps : boxes.stakeholders).get(link.sourceId)?.box
    const target = (link.kind === 'relation' ? boxes.stakeholders : boxes.steps).get(link.targetId)?.box
    if (!source || !target) continue
    const appearance = appearanceOf(workbook, link, critical.has(link.id))
    const entry = inInk(before.links.get(link.id), appearance)
    const isKept =
      entry !== undefined &&
      sameLook(appearance, entry.appearance) &&
      isUndisturbed(entry, [source, target], changed)
    if (!isKept) groups[link.kind].push(draw(appearance, [source, target]))
    else if (isSameRecord(entry, link, source, target)) groups[link.kind].push(entry)
    else groups[link.kind].push(takenOver(workbook, { ...entry, appearance, source, target }))
  }
  const ordered = [...groups.relation, ...groups.participation, ...groups.sequence]
  return new Map(ordered.map((entry) => [entry.link.id, entry]))
}

/** What came onto the critical path or left it needs other ink but no other way. */
function inInk(entry: LinkEntry | undefined, appearance: LinkAppearance): LinkEntry | undefined {
  const { isCritical } = appearance
  if (!entry || entry.appearance.isCritical === isCritical) return entry
  const before = { ...entry.appearance, isCritical }
  return {
    ...entry,
    appearance: before,
    link: { ...entry.link, isCritical, marks: inkedAnew(before, entry.link) },
  }
}

function isSameRecord(entry: LinkEntry, link: Link, source: SceneBox, target: SceneBox): boolean {
  return entry.appearance.link === link && entry.source === source && entry.target === target
}

/** A record changed, or an end but not its place: the drawing is good, the name may not be. */
function takenOver(workbook: Workbook, entry: LinkEntry): LinkEntry {
  const name = nameOf(workbook, entry.appearance.link)
  return entry.link.name === name ? entry : { ...entry, link: { ...entry.link, name } }
}
