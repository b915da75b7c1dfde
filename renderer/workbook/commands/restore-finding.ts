import type { Id } from '../model/values'
import type { Command } from './command'
import { draftOf, finishDraft, refuse, removeRecord } from './draft'

export interface RestoreFindingInput {
  readonly dismissalId: Id
}

/** Takes a dismissal back, so that its finding counts again. */
export const restoreFinding: Command<RestoreFindingInput> = (workbook, { dismissalId }) => {
  if (!workbook.dismissals.has(dismissalId)) return refuse('That finding counts again already.')
  const draft = draftOf(workbook)
  removeRecord(draft, 'dismissals', dismissalId)
  return finishDraft(draft, 'Restore a dismissed finding')
}
