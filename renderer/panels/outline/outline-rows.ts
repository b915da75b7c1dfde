import { readingOrder } from '@workbook/analysis/reading-order'
import type { Link } from '@workbook/model/link'
import { type RecordKey, recordKey } from '@workbook/model/records'
import type { Sheet } from '@workbook/model/sheet'
import type { Stakeholder } from '@workbook/model/stakeholder'
import type { Id } from '@workbook/model/values'
import { inOrder, type Workbook } from '@workbook/model/workbook'
import { noteName, stageTitle, stakeholderTitle, stepTitle } from '@workbook/scene/names'
import { linkText } from './link-text'

/** What a line of the outline stands for. */
export type OutlineKind = 'sheet' | 'stage' | 'group' | 'step' | 'person' | 'note' | 'link'

/** One line of the outline. */
export interface OutlineRow {
  /** Unique in the whole tree: somebody on two sheets has two lines. */
  readonly id: string
  readonly kind: OutlineKind
  /** The record that it stands for; a group stands for none. */
  readonly key: RecordKey | null
  readonly title: string
  readonly level: number
  readonly parentId: string | null
  readonly sheetId: Id | null
  /** Of stages and steps: where they stand; null is outside of all stages. */
  readonly stageId: Id | null
  readonly expandable: boolean
  readonly expanded: boolean
  /** Place among the lines below the same one, from 1, and how many those are. */
  readonly position: number
  readonly siblings: number
}

/** Whether the lines below a line are shown. */
export type IsExpanded = (id: string, kind: OutlineKind) => boolean

type Item = Pick<OutlineRow, 'id' | 'kind' | 'key' | 'title' | 'sheetId' | 'stageId'> & {
  /** Made when the line is open: most of a large outline is closed. */
  readonly children: () => readonly Item[]
  readonly expandable: boolean
}

/** The open lines of the whole workbook from top to bottom: sheets, their stages, steps, people, notes, and links. */
export function outlineRows(workbook: Workbook, isExpanded: IsExpanded): readonly OutlineRow[] {
  const sources = sourcesOf(workbook)
  const sheets = inOrder(workbook.sheets.values()).map((sheet) => sheetItem(sources, sheet))
  const elsewhere = peopleGroup(
    sources,
    'nowhere',
    'People on no sheet',
    null,
    sources.people.get(null) ?? [],
  )
  const rows: OutlineRow[] = []
  const add = (items: readonly Item[], level: number, parentId: string | null) => {
    items.forEach(({ children, ...item }, index) => {
      const expanded = item.expandable && isExpanded(item.id, item.kind)
      rows.push({ ...item, level, parentId, expanded, position: index + 1, siblings: items.length })
      if (expanded) add(children(), level + 1, item.id)
    })
  }
  add([...sheets, ...elsewhere], 1, null)
  return rows
}

interface Sources {
  readonly workbook: Workbook
  readonly steps: ReadonlyMap<Id, Workbook['steps'] extends ReadonlyMap<Id, infer S> ? readonly S[] : never>
  readonly people: ReadonlyMap<Id | null, readonly Stakeholder[]>
  readonly links: ReadonlyMap<RecordKey, readonly Link[]>
}

function sourcesOf(workbook: Workbook): Sources {
  const links = new Map<RecordKey, Link[]>()
  for (const link of workbook.links.values()) {
    const source = recordKey(link.kind === 'sequence' ? 'steps' : 'stakeholders', link.sourceId)
    const target = recordKey(link.kind === 'relation' ? 'stakeholders' : 'steps', link.targetId)
    for (const end of new Set([source, target])) push(links, end, link)
  }
  const steps = new Map<Id, (typeof ordered)[number][]>()
  const ordered = readingOrder(workbook, [...workbook.steps.values()])
  for (const step of ordered) push(steps, step.sheetId, step)
  const people = new Map<Id | null, Stakeholder[]>()
  const byName = [...workbook.stakeholders.values()].sort((a, b) =>
    stakeholderTitle(a).localeCompare(stakeholderTitle(b), 'en'),
  )
  for (const person of byName) {
    const sheets = new Set(person.placements.map(({ sheetId }) => sheetId))
    for (const sheetId of sheets.size > 0 ? sheets : [null]) push(people, sheetId, person)
  }
  return { workbook, steps, people, links }
}

function push<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}

function sheetItem(sources: Sources, { id, title }: Sheet): Item {
  const { workbook, steps, people } = sources
  const stages = inOrder([...workbook.stages.values()].filter(({ sheetId }) => sheetId === id))
  const ofSheet = steps.get(id) ?? []
  const known = new Set(stages.map((stage) => stage.id))
  const stageItems = stages.map((stage) => {
    const inStage = ofSheet.filter(({ stageId }) => stageId === stage.id)
    return item('stage', recordKey('stages', stage.id), stageTitle(stage), {
      sheetId: id,
      stageId: stage.id,
      children: inStage.map((step) => () => stepItem(sources, step.id)),
    })
  })
  const loose = ofSheet.filter(({ stageId }) => stageId === null || !known.has(stageId))
  const notes = [...workbook.notes.values()].filter(({ sheetId }) => sheetId === id)
  return item('sheet', recordKey('sheets', id), title || 'Untitled sheet', {
    sheetId: id,
    children: [
      ...stageItems,
      ...group(
        `${id}/loose`,
        'In no stage',
        id,
        loose.map((step) => () => stepItem(sources, step.id)),
      ),
      ...peopleGroup(sources, id, 'People', id, people.get(id) ?? []),
      ...group(
        `${id}/notes`,
        'Notes',
        id,
        notes.map(
          (note) => () => item('note', recordKey('notes', note.id), noteName(note.text), { sheetId: id }),
        ),
      ),
    ].map((child) => () => child),
  })
}

function stepItem(sources: Sources, id: Id): Item {
  const step = sources.workbook.steps.get(id)
  const key = recordKey('steps', id)
  return item('step', key, stepTitle(step ?? { title: '' }), {
    sheetId: step?.sheetId ?? null,
    stageId: step?.stageId ?? null,
    children: linkItems(sources, key, key, step?.sheetId ?? null),
  })
}

function peopleGroup(
  sources: Sources,
  place: string,
  title: string,
  sheetId: Id | null,
  people: readonly Stakeholder[],
): readonly Item[] {
  const items = people.map((person) => () => {
    const key = recordKey('stakeholders', person.id)
    const id = `${place}/${key}`
    return {
      ...item('person', key, stakeholderTitle(person), {
        sheetId,
        children: linkItems(sources, key, id, sheetId),
      }),
      id,
    }
  })
  return group(`${place}/people`, title, sheetId, items)
}

function linkItems(
  { workbook, links }: Sources,
  from: RecordKey,
  parentId: string,
  sheetId: Id | null,
): readonly (() => Item)[] {
  return (links.get(from) ?? []).map((link) => () => {
    const key = recordKey('links', link.id)
    return { ...item('link', key, linkText(workbook, link, from), { sheetId }), id: `${parentId}/${key}` }
  })
}

function group(
  id: string,
  title: string,
  sheetId: Id | null,
  children: readonly (() => Item)[],
): readonly Item[] {
  return children.length === 0 ? [] : [{ ...item('group', null, title, { sheetId, children }), id }]
}

interface ItemRest {
  readonly sheetId: Id | null
  readonly stageId?: Id | null
  readonly children?: readonly (() => Item)[]
}

function item(kind: OutlineKind, key: RecordKey | null, title: string, rest: ItemRest): Item {
  const { sheetId, stageId = null, children = [] } = rest
  return {
    id: key ?? '',
    kind,
    key,
    title,
    sheetId,
    stageId,
    expandable: children.length > 0,
    children: () => children.map((make) => make()),
  }
}

/** Lines that are open until somebody closes them; the links of a step or person are not. */
export function isOpenByItself(kind: OutlineKind): boolean {
  return kind === 'sheet' || kind === 'stage' || kind === 'group'
}

/** The line of a record, on a sheet if it is there, followed by the lines that it is below of; empty without a line. */
export function wayTo(workbook: Workbook, key: RecordKey, sheetId: Id | null): readonly string[] {
  const rows = outlineRows(workbook, (_id, kind) => isOpenByItself(kind))
  const lines = rows.filter((row) => row.key === key)
  const way: string[] = []
  let row = lines.find((line) => line.sheetId === sheetId) ?? lines[0]
  while (row) {
    way.push(row.id)
    const { parentId } = row
    row = parentId === null ? undefined : rows.find(({ id }) => id === parentId)
  }
  return way
}
