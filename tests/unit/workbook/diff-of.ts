import type { Diff } from '@workbook/diff/diff'
import { sameRecord } from '@workbook/diff/same-record'
import {
  type AnyRecord,
  type RecordKind,
  type RecordOf,
  recordKey,
  recordKinds,
} from '@workbook/model/records'

/** Records of a change by kind. Updates are pairs of the record before and after. */
export interface RecordChanges {
  readonly added?: { readonly [K in RecordKind]?: readonly RecordOf[K][] }
  readonly updated?: {
    readonly [K in RecordKind]?: readonly (readonly [from: RecordOf[K], to: RecordOf[K]])[]
  }
  readonly removed?: { readonly [K in RecordKind]?: readonly RecordOf[K][] }
}

/** A diff from records, for tests that need one by hand. Updates that change nothing are left out. */
export function diffOf(changes: RecordChanges): Diff {
  return {
    added: byKey(changes.added ?? {}),
    updated: updatesByKey(changes.updated ?? {}),
    removed: byKey(changes.removed ?? {}),
  }
}

function byKey(records: NonNullable<RecordChanges['added']>): Diff['added'] {
  return Object.fromEntries(
    recordKinds.flatMap((kind) => {
      const ofKind: readonly AnyRecord[] = records[kind] ?? []
      return ofKind.map((record) => [recordKey(kind, record.id), record])
    }),
  )
}

function updatesByKey(updates: NonNullable<RecordChanges['updated']>): Diff['updated'] {
  return Object.fromEntries(
    recordKinds.flatMap((kind) => {
      const ofKind: readonly (readonly [AnyRecord, AnyRecord])[] = updates[kind] ?? []
      return ofKind
        .filter(([from, to]) => !sameRecord(from, to))
        .map((change) => [recordKey(kind, change[0].id), change])
    }),
  )
}
