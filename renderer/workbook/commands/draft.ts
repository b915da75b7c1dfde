import type { Diff } from '../diff/diff'
import { sameRecord } from '../diff/same-record'
import {
  type AnyRecord,
  type RecordKey,
  type RecordKind,
  type RecordOf,
  recordKey,
  splitRecordKey,
} from '../model/records'
import { failure, type Result, success } from '../model/result'
import type { Id } from '../model/values'
import type { Tables, Workbook } from '../model/workbook'
import type { Change, Refusal } from './command'
import { invalidField } from './invalid-field'

/** A change in the making: what a command has written so far on top of a workbook. */
export interface Draft {
  readonly workbook: Workbook
  /** Null marks a removed record. */
  readonly written: Map<RecordKey, AnyRecord | null>
}

/** A draft that changes nothing yet. */
export function draftOf(workbook: Workbook): Draft {
  return { workbook, written: new Map() }
}

/** A record as it stands in the draft. */
export function readRecord<K extends RecordKind>(draft: Draft, kind: K, id: Id): RecordOf[K] | undefined {
  const written = draft.written.get(recordKey(kind, id))
  if (written === null) return undefined
  // As tables, so that the compiler sees which record the kind stands for.
  const tables: Tables = draft.workbook
  return (written as RecordOf[K] | undefined) ?? tables[kind].get(id)
}

/** Every record of a kind as it stands in the draft. */
export function readRecords<K extends RecordKind>(draft: Draft, kind: K): RecordOf[K][] {
  const ids = new Set<Id>(draft.workbook[kind].keys())
  for (const key of draft.written.keys()) {
    const { kind: writtenKind, id } = splitRecordKey(key)
    if (writtenKind === kind) ids.add(id)
  }
  return [...ids].flatMap((id) => readRecord(draft, kind, id) ?? [])
}

/** Adds a record or puts it in the place of the one with its id. */
export function writeRecord<K extends RecordKind>(draft: Draft, kind: K, record: RecordOf[K]): void {
  draft.written.set(recordKey(kind, record.id), record)
}

/** Takes a record out; one that is not there is fine. */
export function removeRecord(draft: Draft, kind: RecordKind, id: Id): void {
  draft.written.set(recordKey(kind, id), null)
}

/**
 * The draft as one change, or a refusal when a written record holds a value that the file format does not allow.
 * Records that were written as they were are left out, so the diff may be empty: then there is nothing to undo.
 */
export function finishDraft(
  draft: Draft,
  label: string,
  select?: readonly RecordKey[],
): Result<Change, Refusal> {
  const added: Record<RecordKey, AnyRecord> = {}
  const updated: Record<RecordKey, readonly [AnyRecord, AnyRecord]> = {}
  const removed: Record<RecordKey, AnyRecord> = {}
  for (const [key, to] of draft.written) {
    const { kind, id } = splitRecordKey(key)
    const from: AnyRecord | undefined = draft.workbook[kind].get(id)
    if (to === null) {
      if (from) removed[key] = from
      continue
    }
    if (from && sameRecord(from, to)) continue
    const problem = invalidField(kind, to)
    if (problem) return failure({ message: problem })
    if (from) updated[key] = [from, to]
    else added[key] = to
  }
  const diff: Diff = { added, updated, removed }
  return success(select ? { label, diff, select } : { label, diff })
}

/** A refusal with its sentence. */
export function refuse(message: string): Result<Change, Refusal> {
  return failure({ message })
}
