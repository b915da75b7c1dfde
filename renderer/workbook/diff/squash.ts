import type { AnyRecord, RecordKey } from '../model/records'
import type { Diff } from './diff'
import { sameRecord } from './same-record'

interface Parts {
  readonly added: Map<RecordKey, AnyRecord>
  readonly updated: Map<RecordKey, readonly [AnyRecord, AnyRecord]>
  readonly removed: Map<RecordKey, AnyRecord>
}

/**
 * One diff that does what two do one after the other. What cancels out is gone: a record added and removed again, or
 * changed and changed back, is not in the result.
 */
export function squashDiffs(first: Diff, second: Diff): Diff {
  const parts: Parts = {
    added: new Map(Object.entries(first.added) as [RecordKey, AnyRecord][]),
    updated: new Map(Object.entries(first.updated) as [RecordKey, readonly [AnyRecord, AnyRecord]][]),
    removed: new Map(Object.entries(first.removed) as [RecordKey, AnyRecord][]),
  }
  for (const [key, record] of Object.entries(second.added)) add(parts, key as RecordKey, record)
  for (const [key, [from, to]] of Object.entries(second.updated)) update(parts, key as RecordKey, from, to)
  for (const [key, record] of Object.entries(second.removed)) remove(parts, key as RecordKey, record)
  return {
    added: Object.fromEntries(parts.added),
    updated: Object.fromEntries(parts.updated),
    removed: Object.fromEntries(parts.removed),
  }
}

function add(parts: Parts, key: RecordKey, record: AnyRecord): void {
  const before = parts.removed.get(key)
  if (before === undefined) {
    parts.added.set(key, record)
    return
  }
  parts.removed.delete(key)
  if (!sameRecord(before, record)) parts.updated.set(key, [before, record])
}

function update(parts: Parts, key: RecordKey, from: AnyRecord, to: AnyRecord): void {
  if (parts.added.has(key)) {
    parts.added.set(key, to)
    return
  }
  const before = parts.updated.get(key)?.[0] ?? from
  if (sameRecord(before, to)) parts.updated.delete(key)
  else parts.updated.set(key, [before, to])
}

function remove(parts: Parts, key: RecordKey, record: AnyRecord): void {
  if (parts.added.delete(key)) return
  const before = parts.updated.get(key)?.[0] ?? record
  parts.updated.delete(key)
  parts.removed.set(key, before)
}
