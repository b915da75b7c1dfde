import { recordKey } from '../model/records'
import type { Id } from '../model/values'
import { titleById } from '../rules/record-title'
import { managersOf, reportsUpTo } from '../rules/reporting-line'
import type { Command } from './command'
import { draftOf, finishDraft, readRecord, readRecords, refuse, removeRecord, writeRecord } from './draft'
import { type MergeChoices, mergedFields } from './merge-people/merged-fields'
import { pointToPerson } from './merge-people/point-to'

export interface MergeStakeholdersInput {
  /** The record that stays. */
  readonly keptId: Id
  /** The record that goes into it. */
  readonly mergedId: Id
  /** Which record is right where they disagree. */
  readonly choices: MergeChoices
}

/**
 * Makes one person of two records of the same one, as one change: links, places on sheets, perspectives, calls and
 * questions all come to the record that stays.
 */
export const mergeStakeholders: Command<MergeStakeholdersInput> = (
  workbook,
  { keptId, mergedId, choices },
) => {
  const kept = workbook.stakeholders.get(keptId)
  const merged = workbook.stakeholders.get(mergedId)
  if (!kept || !merged) return refuse('One of the two is no longer in the workbook.')
  if (keptId === mergedId) return refuse('Choose two records of one person.')
  const draft = draftOf(workbook)
  const result = mergedFields(kept, merged, choices)
  pointToPerson(draft, mergedId, keptId)
  writeRecord(draft, 'stakeholders', result)
  removeRecord(draft, 'stakeholders', mergedId)
  if (reportsUpTo(managersOf(readRecords(draft, 'links')), keptId, keptId)) {
    const [a, b] = [
      titleById(workbook, 'stakeholders', keptId),
      titleById(workbook, 'stakeholders', mergedId),
    ]
    return refuse(
      `${a} and ${b} stand above and below others in the reporting lines. Mend those lines first.`,
    )
  }
  removeOrphans(draft)
  return finishDraft(draft, `Merge ${titleById(workbook, 'stakeholders', mergedId)}`, [
    recordKey('stakeholders', keptId),
  ])
}

/** A perspective whose predecessor went with a link keeps standing on its own. */
function removeOrphans(draft: ReturnType<typeof draftOf>): void {
  for (const perspective of readRecords(draft, 'perspectives')) {
    const { supersedesId, ...rest } = perspective
    if (supersedesId !== undefined && !readRecord(draft, 'perspectives', supersedesId)) {
      writeRecord(draft, 'perspectives', rest)
    }
  }
}
