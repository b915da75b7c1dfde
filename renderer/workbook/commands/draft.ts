import { diffBetween } from '../diff/between'
import { touchedKeys } from '../diff/diff'
import {
  type AnyRecord,
  type RecordKey,
  type RecordKind,
  type RecordOf,
  recordKinds,
  splitRecordKey,
} from '../model/records'
import { failure, type Result, success } from '../model/result'
import type { Id } from '../model/values'
import type { Workbook } from '../model/workbook'
import type { Change, Refusal } from './command'
import { invalidField } from './invalid-field'

/** A change in the making: a workbook, and its tables as the command has changed them so far. */
export interface Draft {
  readonly workbook: Workbook
  readonly tables: { readonly [K in RecordKind]: Map<Id, RecordOf[K]> }
}

/** A draft that changes nothing yet. */
export function draftOf(workbook: Workbook): Draft {
  const copies = recordKinds.map((kind) => [kind, new Map<Id, AnyRecord>(workbook[kind])])
  return { workbook, tables: Object.fromEntries(copies) as Draft['tables'] }
}

/** The workbook as it stands in the draft, for rules that look at all of it. It follows what is written afterwards. */
export function draftedWorkbook({ workbook, tables }: Draft): Workbook {
  return { ...workbook, ...tables }
}

/** A record as it stands in the draft. */
export function readRecord<K extends RecordKind>(draft: Draft, kind: K, id: Id): RecordOf[K] | undefined {
  return draft.tables[kind].get(id)
}

/** Every record of a kind as it stands in the draft; a list of its own, so that writing does not disturb it. */
export function readRecords<K extends RecordKind>(draft: Draft, kind: K): RecordOf[K][] {
  return [...draft.tables[kind].values()]
}

/** Adds a record or puts it in the place of the one with its id. */
export function writeRecord<K extends RecordKind>(draft: Draft, kind: K, record: RecordOf[K]): void {
  draft.tables[kind].set(record.id, record)
}

/** Takes a record out; one that is not there is fine. */
export function removeRecord(draft: Draft, kind: RecordKind, id: Id): void {
  draft.tables[kind].delete(id)
}

/**
 * The draft as one change, or a refusal when a written record holds a value that the file format does not allow.
 * Records that were written as they were are left out, so the diff may be empty: then there is nothing to undo.
 */
export function finishDraft(
  { workbook, tables }: Draft,
  label: string,
  select?: readonly RecordKey[],
): Result<Change, Refusal> {
  const diff = diffBetween(workbook, tables)
  for (const key of touchedKeys(diff)) {
    const { kind, id } = splitRecordKey(key)
    const record = tables[kind].get(id)
    const problem = record && invalidField(kind, record)
    if (problem) return refuse(problem)
  }
  return success(select ? { label, diff, select } : { label, diff })
}

/** A refusal with its sentence. */
export function refuse(message: string): Result<Change, Refusal> {
  return failure({ message })
}
