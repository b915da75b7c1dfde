import type { AnyRecord, RecordKind, RecordOf } from '../model/records'
import type { Step } from '../model/step'
import type { Duration, Id, IsoInstant } from '../model/values'
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
 * as a slip, unless the slips themselves are edited; days other than a template's default are no default any more.
 */
export function editInDraft(draft: Draft, edit: RecordEdit, now: IsoInstant): string | null {
  const { kind, id, changes } = edit
  const before: AnyRecord | undefined = draft.tables[kind].get(id)
  if (!before) return 'What you were editing no longer exists.'
  const after = changed(before, changes)
  const problem = invalidField(kind, after)
  if (problem) return problem
  const record = kind === 'steps' ? noted(before as Step, after as Step, changes, now) : after
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

function noted(before: Step, after: Step, changes: object, now: IsoInstant): Step {
  return withSlip(before, withOwnDays(before, after, changes), changes, now)
}

/** Whoever gives other days than the template's has their own; only the client can make them the client's. */
function withOwnDays(before: Step, after: Step, changes: object): Step {
  if (after.durationProvenance !== 'template' || 'durationProvenance' in changes) return after
  if (sameDays(before.duration, after.duration)) return after
  const { durationProvenance: _default, ...step } = after
  return step.duration ? { ...step, durationProvenance: 'ours' } : step
}

function sameDays(one: Duration | undefined, other: Duration | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return (['min', 'likely', 'max', 'unit'] as const).every((part) => one[part] === other[part])
}

function withSlip({ due: from }: Step, after: Step, changes: object, now: IsoInstant): Step {
  const { due: to } = after
  // ISO days compare as text.
  if (from === undefined || to === undefined || to <= from || 'slips' in changes) return after
  return { ...after, slips: [...(after.slips ?? []), { from, to, noticedAt: now }] }
}
