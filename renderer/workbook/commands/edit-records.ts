import type { Command } from './command'
import { draftOf, finishDraft, refuse } from './draft'
import { editInDraft, type RecordEdit } from './edit-in-draft'

export interface EditRecordsInput {
  readonly edits: readonly RecordEdit[]
  /** What the change is called in the history: "Set status of 5 steps". */
  readonly label: string
}

/** Changes fields of several records as one change; when one of them refuses, none is changed. */
export const editRecords: Command<EditRecordsInput> = (workbook, { edits, label }, { now }) => {
  const draft = draftOf(workbook)
  for (const edit of edits) {
    const problem = editInDraft(draft, edit, now)
    if (problem !== null) return refuse(problem)
  }
  return finishDraft(draft, label)
}
