import type { AnyRecord, RecordKey } from '../model/records'

/**
 * A change of a workbook, by record. Undo, journal, merge and the window's link to the main process all speak diffs.
 * A record never stands in two parts of one diff, and the two sides of an update are never the same.
 */
export interface Diff {
  readonly added: Readonly<Record<RecordKey, AnyRecord>>
  readonly updated: Readonly<Record<RecordKey, readonly [from: AnyRecord, to: AnyRecord]>>
  readonly removed: Readonly<Record<RecordKey, AnyRecord>>
}

/** The diff that changes nothing. */
export const emptyDiff: Diff = { added: {}, updated: {}, removed: {} }

/** Every record that a diff touches. */
export function touchedKeys(diff: Diff): RecordKey[] {
  return [
    ...Object.keys(diff.added),
    ...Object.keys(diff.updated),
    ...Object.keys(diff.removed),
  ] as RecordKey[]
}

/** True when a diff changes nothing. */
export function isEmptyDiff(diff: Diff): boolean {
  return touchedKeys(diff).length === 0
}
