import { boxesOnSheet } from '../layout/boxes'
import type { Link } from '../model/link'
import { type RecordKey, recordKey } from '../model/records'
import type { Id } from '../model/values'
import type { Workbook } from '../model/workbook'
import { type Fragment, fragmentFormat, fragmentVersion } from './fragment'

/**
 * What is copied when these records of a sheet are selected, or null when no box is among them. The links among what
 * is copied come along, and with a step all that is part of it: who takes part, what we do for it, who told us what.
 */
export function copyFragment(workbook: Workbook, sheetId: Id, keys: Iterable<RecordKey>): Fragment | null {
  const selected = new Set(keys)
  const boxes = boxesOnSheet(workbook, sheetId)
    .filter(({ key }) => selected.has(key))
    .sort((a, b) => a.y - b.y || a.x - b.x)
  if (boxes.length === 0) return null
  const isCopied = (kind: 'steps' | 'stakeholders', id: Id) => selected.has(recordKey(kind, id))
  const links = [...workbook.links.values()].filter((link) => travels(link, isCopied))
  const linkIds = new Set(links.map(({ id }) => id))
  const perspectives = [...workbook.perspectives.values()].filter(({ subject: { kind, id } }) =>
    kind === 'links' ? linkIds.has(id) : (kind === 'steps' || kind === 'stakeholders') && isCopied(kind, id),
  )
  const people = new Set<Id | undefined>([
    ...boxes.filter(({ kind }) => kind === 'stakeholders').map(({ id }) => id),
    ...links.filter(({ kind }) => kind === 'participation').map(({ sourceId }) => sourceId),
    ...perspectives.map(({ saidById }) => saidById),
  ])
  return {
    format: fragmentFormat,
    version: fragmentVersion,
    workbookId: workbook.id,
    sheetId,
    boxes: boxes.map(({ kind, id, x, y }) => ({ kind, id, x, y })),
    steps: [...workbook.steps.values()].filter(({ id }) => isCopied('steps', id)),
    stakeholders: [...workbook.stakeholders.values()].filter(({ id }) => people.has(id)),
    notes: [...workbook.notes.values()].filter(({ id }) => selected.has(recordKey('notes', id))),
    links,
    actions: [...workbook.actions.values()].filter(
      ({ stepId }) => stepId !== null && isCopied('steps', stepId),
    ),
    perspectives,
  }
}

/** A step is never copied without the people who take part in it: their names stand on its card. */
function travels(link: Link, isCopied: (kind: 'steps' | 'stakeholders', id: Id) => boolean): boolean {
  const { kind, sourceId, targetId } = link
  if (kind === 'participation') return isCopied('steps', targetId)
  const end = kind === 'sequence' ? 'steps' : 'stakeholders'
  return isCopied(end, sourceId) && isCopied(end, targetId)
}
