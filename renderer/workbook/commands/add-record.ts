import { type RecordOf, recordKey } from '../model/records'
import { canHold } from '../rules/can-hold'
import { kindWord } from '../rules/kind-word'
import type { Command } from './command'
import { draftOf, finishDraft, refuse, writeRecord } from './draft'
import { invalidField } from './invalid-field'

/** The kinds that are not drawn and so need no place. */
export type ListedKind = 'actions' | 'perspectives' | 'calls' | 'dismissals'

/** A record without its id, which the command gives it. */
export type AddRecordInput = {
  [K in ListedKind]: { readonly kind: K; readonly record: Omit<RecordOf[K], 'id'> }
}[ListedKind]

/** Adds a seller action, a perspective, a call or a dismissal. */
export const addRecord: Command<AddRecordInput> = (workbook, { kind, record }, { newId }) => {
  const added = { ...record, id: newId() } as RecordOf[typeof kind]
  const problem = invalidField(kind, added)
  if (problem) return refuse(problem)
  const verdict = canHold(workbook, kind, added)
  if (!verdict.allowed) return refuse(verdict.reason)
  const draft = draftOf(workbook)
  writeRecord(draft, kind, added)
  return finishDraft(draft, `Add ${kindWord(kind)}`, [recordKey(kind, added.id)])
}
