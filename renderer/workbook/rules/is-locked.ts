import { type RecordKey, splitRecordKey } from '../model/records'
import type { Tables } from '../model/workbook'

/** True for a step or a note that is locked: it is neither moved nor resized until it is unlocked. */
export function isLocked(tables: Pick<Tables, 'steps' | 'notes'>, key: RecordKey): boolean {
  const { kind, id } = splitRecordKey(key)
  return (kind === 'steps' || kind === 'notes') && tables[kind].get(id)?.locked === true
}
