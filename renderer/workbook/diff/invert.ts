import type { AnyRecord, RecordKey } from '../model/records'
import type { Diff } from './diff'

/** The diff that takes a change back: what was added is removed, what was removed comes back. */
export function invertDiff(diff: Diff): Diff {
  const updated: Record<RecordKey, readonly [AnyRecord, AnyRecord]> = {}
  for (const key of Object.keys(diff.updated) as RecordKey[]) {
    const change = diff.updated[key]
    if (change) updated[key] = [change[1], change[0]]
  }
  return { added: diff.removed, updated, removed: diff.added }
}
