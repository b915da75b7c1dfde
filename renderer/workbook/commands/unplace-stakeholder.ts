import type { Id } from '../model/values'
import { recordTitle } from '../rules/record-title'
import type { Command } from './command'
import { draftOf, finishDraft, refuse, writeRecord } from './draft'

export interface UnplaceStakeholderInput {
  readonly stakeholderId: Id
  readonly sheetId: Id
}

/** Takes a person off a sheet. The person and what links them to steps stay in the workbook. */
export const unplaceStakeholder: Command<UnplaceStakeholderInput> = (
  workbook,
  { stakeholderId, sheetId },
) => {
  const stakeholder = workbook.stakeholders.get(stakeholderId)
  if (!stakeholder) return refuse('That person is no longer in the workbook.')
  const placements = stakeholder.placements.filter((placement) => placement.sheetId !== sheetId)
  const name = recordTitle('stakeholders', stakeholder)
  if (placements.length === stakeholder.placements.length) return refuse(`${name} is not on this sheet.`)
  const draft = draftOf(workbook)
  writeRecord(draft, 'stakeholders', { ...stakeholder, placements })
  return finishDraft(draft, `Take ${name} off the sheet`, [])
}
