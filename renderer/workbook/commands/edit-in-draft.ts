import type { AnyRecord, RecordKind, RecordOf } from '../model/records'
import type { Step } from '../model/step'
import type { Id, IsoInstant } from '../model/values'
import { canHold } from '../rules/can-hold'
import { type Draft, draftedWorkbook, writeRecord } from './draft'
import { invalidField } from './invalid-field'

/** New values of some fields of a record; `undefined` takes an optional field away. Covers every kind of link. */
export type FieldChanges<R> = R extends unknown
  ? { readonly [F in Exclude<keyof R, 'id'>]?: R[F] | undefined }
  : never

/** One record and what is to change in it. */
export type RecordEdit = {
  [K in RecordKind]: { readonly kind: K; readonly id: Id; readonly changes: FieldChanges<RecordOf[K]> }
}[RecordKind]

/**
 * Changes fields of a record; the sentence why not, or null when it is done. A due date that moves later is remembered
 * as a slip, unless the slips themselves are edited.
 */
export function editInDraft(draft: Draft, edit: RecordEdit, now: IsoInstant): string | null {
  const { kind, id, changes } = edit
  const before: AnyRecord | undefined = draft.tables[kind].get(id)
  if (!before) return 'What you were editing no longer exists.'
  const after = changed(before, changes)
  const problem = invalidField(kind, after)
  if (problem) return problem
  const record = kind === 'steps' ? withSlip(before as Step, after as Step, changes, now) : after
  const verdict = canHold(draftedWorkbook(draft), kind, record)
  if (!verdict.allowed) return verdict.reason
  writeRecord(draft, kind, record)
  return null
}

/** Not yet known to be valid. */
function changed(before: AnyRecord, changes: object): AnyRecord {
  const fields = Object.entries({ ...before, ...changes, id: before.id })
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as unknown as AnyRecord
}

function withSlip({ due: from }: Step, after: Step, changes: object, now: IsoInstant): Step {
  const { due: to } = after
  // ISO days compare as text.
  if (from === undefined || to === undefined || to <= from || 'slips' in changes) return after
  return { ...after, slips: [...(after.slips ?? []), { from, to, noticedAt: now }] }
}
