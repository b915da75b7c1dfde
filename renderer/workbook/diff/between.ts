import { type AnyRecord, recordKey, recordKinds } from '../model/records'
import type { Table, Tables } from '../model/workbook'
import type { Diff } from './diff'
import { sameRecord } from './same-record'

/** What must change in `before` so that its records are those of `after`. Id, revision and unknown fields are not records. */
export function diffBetween(before: Tables, after: Tables): Diff {
  const diff = { added: {}, updated: {}, removed: {} } satisfies Diff
  const { added, updated, removed }: MutableDiff = diff
  for (const kind of recordKinds) {
    const [old, current]: [Table<AnyRecord>, Table<AnyRecord>] = [before[kind], after[kind]]
    if (old === current) continue
    for (const [id, record] of current) {
      const from = old.get(id)
      if (from === undefined) added[recordKey(kind, id)] = record
      else if (!sameRecord(from, record)) updated[recordKey(kind, id)] = [from, record]
    }
    for (const [id, record] of old) if (!current.has(id)) removed[recordKey(kind, id)] = record
  }
  return diff
}

type MutableDiff = { -readonly [Part in keyof Diff]: { -readonly [K in keyof Diff[Part]]: Diff[Part][K] } }
