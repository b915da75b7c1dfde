import { recordKey } from '../model/records'
import type { Command } from './command'
import { draftOf, finishDraft, writeRecord } from './draft'
import { placeInOrder } from './place-in-order'

export interface AddSheetInput {
  /** Place among the sheets, from 0; absent or too large puts it last. */
  readonly index?: number | undefined
  readonly title?: string | undefined
}

/** Adds an empty sheet. Without a title it gets the first free one of "Sheet 2", "Sheet 3"… */
export const addSheet: Command<AddSheetInput> = (workbook, { index, title }, { newId }) => {
  const siblings = [...workbook.sheets.values()]
  const taken = new Set(siblings.map((sheet) => sheet.title))
  let number = siblings.length + 1
  while (taken.has(`Sheet ${number}`)) number += 1
  const sheet = { id: newId(), title: title ?? `Sheet ${number}`, order: 0 }
  const draft = draftOf(workbook)
  for (const placed of placeInOrder(siblings, sheet, index ?? siblings.length)) {
    writeRecord(draft, 'sheets', placed)
  }
  return finishDraft(draft, 'Add sheet', [recordKey('sheets', sheet.id)])
}
