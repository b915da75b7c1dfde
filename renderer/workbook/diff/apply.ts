import {
  type AnyRecord,
  type RecordKey,
  type RecordKind,
  recordKinds,
  splitRecordKey,
} from '../model/records'
import type { Id } from '../model/values'
import type { Workbook } from '../model/workbook'
import { type Diff, isEmptyDiff } from './diff'
import { sameRecord } from './same-record'

/**
 * The workbook after a change. Tables and records that the diff does not touch are the same objects as before.
 * Throws when the diff adds a record that is there or changes one that is not, because that is a bug; a diff from
 * elsewhere is asked for its {@link misfitOf} first.
 */
export function applyDiff(workbook: Workbook, diff: Diff): Workbook {
  if (isEmptyDiff(diff)) return workbook
  const tables = new Map<RecordKind, Map<Id, AnyRecord>>()
  const place = (key: RecordKey, present: boolean) => {
    const { kind, id } = splitRecordKey(key)
    const table = tables.get(kind) ?? new Map<Id, AnyRecord>(workbook[kind])
    if (table.has(id) !== present) throw new Error(`A diff does not fit the workbook at ${key}`)
    tables.set(kind, table)
    return { table, id }
  }
  for (const [key, record] of entriesOf(diff.added)) {
    const { table, id } = place(key, false)
    table.set(id, record)
  }
  for (const [key, [, record]] of entriesOf(diff.updated)) {
    const { table, id } = place(key, true)
    table.set(id, record)
  }
  for (const [key] of entriesOf(diff.removed)) {
    const { table, id } = place(key, true)
    table.delete(id)
  }
  return { ...workbook, ...Object.fromEntries(tables) }
}

/**
 * The first record at which a diff was made for another state of the workbook, or null when it fits: added records
 * must not be there, updated and removed ones must be there exactly as the diff remembers them.
 */
export function misfitOf(workbook: Workbook, diff: Diff): RecordKey | null {
  const current = (key: RecordKey): AnyRecord | undefined => {
    const { kind, id } = splitRecordKey(key)
    return recordKinds.includes(kind) ? workbook[kind].get(id) : undefined
  }
  for (const [key] of entriesOf(diff.added)) if (current(key) !== undefined) return key
  for (const [key, [from]] of entriesOf(diff.updated)) if (!sameRecord(current(key), from)) return key
  for (const [key, record] of entriesOf(diff.removed)) if (!sameRecord(current(key), record)) return key
  return null
}

function entriesOf<T>(part: Readonly<Record<RecordKey, T>>): [RecordKey, T][] {
  return Object.entries(part) as [RecordKey, T][]
}
