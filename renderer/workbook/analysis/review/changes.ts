import { diffBetween } from '../../diff/between'
import type { Diff } from '../../diff/diff'
import {
  type AnyRecord,
  type RecordKey,
  type RecordKind,
  recordKey,
  splitRecordKey,
} from '../../model/records'
import type { Step } from '../../model/step'
import type { Id } from '../../model/values'
import type { Tables, Workbook } from '../../model/workbook'
import { recordTitle } from '../../rules/record-title'
import { daysBetween } from '../day-number'
import { changedFields, type FieldChange } from './changed-fields'

/** What happened to one record between two states of a workbook. */
export interface ReviewChange {
  readonly key: RecordKey
  readonly kind: RecordKind
  readonly title: string
  readonly what: 'added' | 'changed' | 'removed'
  /** What is different in it, in plain words; empty for what was added or removed. */
  readonly fields: readonly FieldChange[]
  /** By how many calendar days its due date moved later; negative when it moved earlier. */
  readonly slippedBy: number | undefined
}

/** What changed in a deal, as one tells it in a review. */
export interface ReviewChanges {
  /** Client steps, with who owns and approves them: those that slipped most come first. */
  readonly steps: readonly ReviewChange[]
  readonly people: readonly ReviewChange[]
  /** What we do: actions and calls. */
  readonly ours: readonly ReviewChange[]
  /** What people told us. */
  readonly told: readonly ReviewChange[]
  readonly deal: readonly ReviewChange[]
}

/** Compares two states of a workbook. Where boxes stand and how sheets look is no change of the deal. */
export function changesBetween(before: Workbook, after: Workbook): ReviewChanges {
  const diff = diffBetween(before, after)
  const changes = [...recordChanges(diff, before, after), ...participationChanges(diff, before, after)]
  const merged = mergeByKey(changes).filter(({ what, fields }) => what !== 'changed' || fields.length > 0)
  const of = (...kinds: RecordKind[]) => merged.filter(({ kind }) => kinds.includes(kind)).sort(worstFirst)
  return {
    steps: of('steps'),
    people: of('stakeholders'),
    ours: of('actions', 'calls'),
    told: of('perspectives'),
    deal: of('deal', 'stages'),
  }
}

/** True when nothing worth telling is different. */
export function isUnchanged(changes: ReviewChanges): boolean {
  return Object.values<readonly ReviewChange[]>({ ...changes }).every((list) => list.length === 0)
}

const told: readonly RecordKind[] = [
  'deal',
  'stages',
  'steps',
  'stakeholders',
  'actions',
  'calls',
  'perspectives',
]

function recordChanges({ added, updated, removed }: Diff, before: Tables, after: Tables): ReviewChange[] {
  const whole =
    (what: 'added' | 'removed') =>
    ([key, record]: [string, AnyRecord]) => {
      const { kind } = splitRecordKey(key as RecordKey)
      return change(key as RecordKey, recordTitle(kind, record as never), what, [])
    }
  return [
    ...Object.entries(added).map(whole('added')),
    ...Object.entries(removed).map(whole('removed')),
    ...Object.entries(updated).map(([key, [from, to]]) => {
      const { kind } = splitRecordKey(key as RecordKey)
      const fields = changedFields(from, to, { before, after })
      const slippedBy = kind === 'steps' ? slip(from as Step, to as Step) : undefined
      return { ...change(key as RecordKey, recordTitle(kind, to as never), 'changed', fields), slippedBy }
    }),
  ].filter(({ kind }) => told.includes(kind))
}

/** Who owns and who approves a step is held by links, and told of the step. */
function participationChanges({ added, removed }: Diff, before: Workbook, after: Workbook): ReviewChange[] {
  const lines = (records: Diff['added'], tables: Workbook, isNew: boolean) =>
    Object.values(records).flatMap((record) => {
      if (!('role' in record) || !('sourceId' in record)) return []
      if (record.role !== 'owns' && record.role !== 'approves') return []
      const step = after.steps.get(record.targetId)
      // A step that is new or gone says so itself.
      if (!step || !before.steps.has(record.targetId)) return []
      const person = tables.stakeholders.get(record.sourceId)
      const name = person ? recordTitle('stakeholders', person) : 'somebody'
      const field = record.role === 'owns' ? 'owner' : 'approver'
      const line: FieldChange = isNew ? { field, from: '', to: name } : { field, from: name, to: '' }
      return [change(recordKey('steps', step.id), recordTitle('steps', step), 'changed', [line])]
    })
  return [...lines(removed, before, false), ...lines(added, after, true)]
}

function change(
  key: RecordKey,
  title: string,
  what: ReviewChange['what'],
  fields: readonly FieldChange[],
): ReviewChange {
  return { key, kind: splitRecordKey(key).kind, title, what, fields, slippedBy: undefined }
}

/** One entry a record; a person who replaces another is one line instead of two. */
function mergeByKey(changes: readonly ReviewChange[]): ReviewChange[] {
  const merged = new Map<RecordKey, ReviewChange>()
  for (const next of changes) {
    const known = merged.get(next.key)
    if (!known) merged.set(next.key, next)
    else merged.set(next.key, { ...known, fields: joined([...known.fields, ...next.fields]) })
  }
  return [...merged.values()]
}

function joined(fields: readonly FieldChange[]): FieldChange[] {
  const byField = new Map<string, FieldChange>()
  for (const next of fields) {
    const known = byField.get(next.field)
    const both = (a: string, b: string) => [a, b].filter(Boolean).join(', ')
    byField.set(
      next.field,
      known ? { ...next, from: both(known.from, next.from), to: both(known.to, next.to) } : next,
    )
  }
  return [...byField.values()]
}

function slip({ due: from }: Step, { due: to }: Step): number | undefined {
  return from === undefined || to === undefined || from === to ? undefined : daysBetween(from, to)
}

function worstFirst(a: ReviewChange, b: ReviewChange): number {
  return (b.slippedBy ?? 0) - (a.slippedBy ?? 0) || order[a.what] - order[b.what] || compare(a.title, b.title)
}

const order: Readonly<Record<ReviewChange['what'], number>> = { changed: 0, added: 1, removed: 2 }

function compare(a: Id, b: Id): number {
  return a < b ? -1 : a > b ? 1 : 0
}
