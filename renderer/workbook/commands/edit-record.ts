import type { Command } from './command'
import { draftOf, finishDraft, readRecord, refuse } from './draft'
import { editInDraft, type RecordEdit } from './edit-in-draft'
import { editLabel } from './edit-label'

export type { FieldChanges } from './edit-in-draft'
/** One record and what is to change in it. */
export type EditRecordInput = RecordEdit

/** Changes fields of one record; the inspector's only command for them. See {@link editInDraft}. */
export const editRecord: Command<EditRecordInput> = (workbook, edit, { now }) => {
  const { kind, id, changes } = edit
  const before = workbook[kind].get(id)
  const draft = draftOf(workbook)
  const problem = editInDraft(draft, edit, now)
  const after = readRecord(draft, kind, id)
  if (problem !== null || !before || !after)
    return refuse(problem ?? 'What you were editing no longer exists.')
  return finishDraft(draft, editLabel(kind, before, after, Object.keys(changes)))
}
