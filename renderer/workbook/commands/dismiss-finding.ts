import { fingerprintOfFinding, sameDismissed } from '../health/dismissals'
import type { Finding } from '../health/finding'
import type { Dismissal } from '../model/dismissal'
import type { Command } from './command'
import { draftOf, finishDraft, readRecords, refuse, removeRecord, writeRecord } from './draft'

export interface DismissFindingInput {
  readonly finding: Pick<Finding, 'ruleId' | 'subject' | 'record' | 'basis' | 'title'>
  /** Why it is not applicable here. */
  readonly reason: string
  /** Who says so; empty when they did not tell their name. */
  readonly by: string
}

/**
 * Marks a finding as not applicable, because of something. It stays so until what it rests on changes. An older
 * dismissal of the same finding is replaced.
 */
export const dismissFinding: Command<DismissFindingInput> = (
  workbook,
  { finding, reason, by },
  { newId, now },
) => {
  const because = reason.trim()
  if (because === '') return refuse('Say why it is not applicable, so that others can judge it later.')
  const draft = draftOf(workbook)
  for (const older of readRecords(draft, 'dismissals')) {
    if (sameDismissed(older, finding)) removeRecord(draft, 'dismissals', older.id)
  }
  const dismissal: Dismissal = {
    id: newId(),
    ruleId: finding.ruleId,
    subject: finding.subject,
    reason: because,
    ...(by.trim() && { by: by.trim() }),
    at: now,
    fingerprint: fingerprintOfFinding(workbook, finding),
  }
  writeRecord(draft, 'dismissals', dismissal)
  return finishDraft(draft, `Dismiss finding “${finding.title}”`)
}
