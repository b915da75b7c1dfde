import type { Id } from '../model/values'
import { inOrder } from '../model/workbook'
import { recordTitle } from '../rules/record-title'
import type { Command } from './command'
import { draftOf, finishDraft, refuse, writeRecord } from './draft'
import { placeInOrder } from './place-in-order'

export interface MoveSheetInput {
  readonly sheetId: Id
  /** Place among the sheets after the move, from 0. */
  readonly index: number
}

/** Moves a sheet's tab to another place. */
export const moveSheet: Command<MoveSheetInput> = (workbook, { sheetId, index }) => {
  const sheet = workbook.sheets.get(sheetId)
  if (!sheet) return refuse('That sheet no longer exists.')
  const siblings = inOrder(workbook.sheets.values())
  const draft = draftOf(workbook)
  if (siblings.indexOf(sheet) !== index) {
    for (const placed of placeInOrder(siblings, sheet, index)) writeRecord(draft, 'sheets', placed)
  }
  return finishDraft(draft, `Move sheet ${recordTitle('sheets', sheet)}`)
}
