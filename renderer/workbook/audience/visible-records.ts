import type { Link } from '../model/link'
import type { Note } from '../model/note'
import type { Stakeholder } from '../model/stakeholder'
import type { Step } from '../model/step'
import type { Id } from '../model/values'
import type { Workbook } from '../model/workbook'
import { clientSafeRoles } from './client-safe-fields'

/** Which records of a workbook a client may know of. */
export interface VisibleRecords {
  readonly sheets: ReadonlySet<Id>
  readonly steps: ReadonlySet<Id>
  readonly stakeholders: ReadonlySet<Id>
  /** Sequence links between visible steps, and the visible parts of visible people in them. */
  readonly links: ReadonlySet<Id>
  readonly notes: ReadonlySet<Id>
}

function ids<R extends { readonly id: Id }>(
  records: Iterable<R>,
  isVisible: (record: R) => boolean,
): Set<Id> {
  const visible = new Set<Id>()
  for (const record of records) if (isVisible(record)) visible.add(record.id)
  return visible
}

/** A sheet that details nothing but internal steps is as internal as they are, and so are the steps on it. */
function visibleSheets({ sheets, steps }: Workbook): Set<Id> {
  const visible = new Set(sheets.keys())
  for (;;) {
    const isShown = ({ visibility, sheetId }: Step) => visibility === 'client' && visible.has(sheetId)
    const hidden = [...visible].filter((id) => {
      const parents = [...steps.values()].filter(({ detailSheetId }) => detailSheetId === id)
      return parents.length > 0 && !parents.some(isShown)
    })
    if (hidden.length === 0) return visible
    for (const id of hidden) visible.delete(id)
  }
}

/** The records that leave with a client export. */
export function visibleRecords(workbook: Workbook): VisibleRecords {
  const sheets = visibleSheets(workbook)
  const steps = ids(
    workbook.steps.values(),
    ({ visibility, sheetId }) => visibility === 'client' && sheets.has(sheetId),
  )
  const isVisiblePart = (link: Link) =>
    link.kind === 'participation' && clientSafeRoles.includes(link.role) && steps.has(link.targetId)
  const participants = new Set(
    [...workbook.links.values()].filter(isVisiblePart).map(({ sourceId }) => sourceId),
  )
  const stakeholders = ids(
    workbook.stakeholders.values(),
    // People who are not on the map and have no part in it may be known to us alone.
    ({ id, placements }: Stakeholder) =>
      participants.has(id) || placements.some(({ sheetId }) => sheets.has(sheetId)),
  )
  const links = ids(workbook.links.values(), (link) =>
    link.kind === 'sequence'
      ? steps.has(link.sourceId) && steps.has(link.targetId)
      : isVisiblePart(link) && stakeholders.has(link.sourceId),
  )
  const notes = ids(
    workbook.notes.values(),
    ({ visibility, sheetId }: Note) => visibility === 'client' && sheets.has(sheetId),
  )
  return { sheets, steps, stakeholders, links, notes }
}
