import { recordKey } from '../model/records'
import type { Id, Placement } from '../model/values'
import { canPlace } from '../rules/can-place'
import { recordTitle } from '../rules/record-title'
import type { Command } from './command'
import { draftOf, finishDraft, refuse, writeRecord } from './draft'
import { rounded } from './new-step'

export interface PlaceStakeholderInput {
  readonly stakeholderId: Id
  readonly placement: Placement
}

/** Places a person who is already in the workbook on one more sheet. */
export const placeStakeholder: Command<PlaceStakeholderInput> = (workbook, { stakeholderId, placement }) => {
  const stakeholder = workbook.stakeholders.get(stakeholderId)
  if (!stakeholder) return refuse('That person is no longer in the workbook.')
  const verdict = canPlace(workbook, placement)
  if (!verdict.allowed) return refuse(verdict.reason)
  const name = recordTitle('stakeholders', stakeholder)
  if (stakeholder.placements.some(({ sheetId }) => sheetId === placement.sheetId)) {
    return refuse(`${name} is already on this sheet.`)
  }
  const draft = draftOf(workbook)
  writeRecord(draft, 'stakeholders', {
    ...stakeholder,
    placements: [...stakeholder.placements, rounded(placement)],
  })
  return finishDraft(draft, `Place ${name}`, [recordKey('stakeholders', stakeholderId)])
}
