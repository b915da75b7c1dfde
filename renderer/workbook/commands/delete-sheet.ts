import type { Id } from '../model/values'
import { canDeleteSheet } from '../rules/can-delete-sheet'
import { titleById } from '../rules/record-title'
import type { Command } from './command'
import { draftOf, finishDraft, refuse } from './draft'
import { removeWithDependents } from './remove-with-dependents'

export interface DeleteSheetInput {
  readonly sheetId: Id
}

/** Deletes a sheet with everything on it. People stay in the workbook and lose their place on that sheet only. */
export const deleteSheet: Command<DeleteSheetInput> = (workbook, { sheetId }) => {
  const verdict = canDeleteSheet(workbook, sheetId)
  if (!verdict.allowed) return refuse(verdict.reason)
  const draft = draftOf(workbook)
  removeWithDependents(draft, [{ kind: 'sheets', id: sheetId }])
  return finishDraft(draft, `Delete sheet ${titleById(workbook, 'sheets', sheetId)}`, [])
}
