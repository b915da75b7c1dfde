import type { NewId } from '../model/ids'
import type { Id } from '../model/values'
import { titleById } from '../rules/record-title'
import { managersOf, reportsUpTo } from '../rules/reporting-line'
import { type Draft, readRecord, readRecords, writeRecord } from './draft'
import { removeWithDependents } from './remove-with-dependents'

/** A person, and the only one they are to report to; null is nobody. */
export interface ReportingLine {
  readonly stakeholderId: Id
  readonly managerId: Id | null
}

/**
 * Makes one person the only one that another reports to; the sentence why not, or null when it is done. Nobody comes
 * to report to themselves through others.
 */
export function setManagerInDraft(
  draft: Draft,
  { stakeholderId, managerId }: ReportingLine,
  newId: NewId,
): string | null {
  const lines = readRecords(draft, 'links').filter(
    (link) => link.kind === 'relation' && link.relation === 'reports-to' && link.sourceId === stakeholderId,
  )
  const kept = lines.find(({ targetId }) => targetId === managerId)
  const leaving = lines.filter((line) => line !== kept).map(({ id }) => ({ kind: 'links', id }) as const)
  if (leaving.length > 0) removeWithDependents(draft, leaving)
  if (managerId === null) return null
  if (!readRecord(draft, 'stakeholders', stakeholderId) || !readRecord(draft, 'stakeholders', managerId)) {
    return 'That person is no longer in the workbook.'
  }
  if (managerId === stakeholderId) return 'A person cannot report to themselves.'
  if (reportsUpTo(managersOf(readRecords(draft, 'links')), managerId, stakeholderId)) {
    const who = (id: Id) => titleById(draft.tables, 'stakeholders', id)
    return `${who(managerId)} reports to ${who(stakeholderId)}, directly or through others. Change that line first.`
  }
  if (!kept) {
    const ends = { id: newId(), sourceId: stakeholderId, targetId: managerId }
    writeRecord(draft, 'links', { kind: 'relation', ...ends, relation: 'reports-to' })
  }
  return null
}
