import { type AnyRecord, type RecordKind, recordKinds } from '../../model/records'
import type { Table, Workbook } from '../../model/workbook'
import { nameInSentence } from '../record-name'
import type { Warn } from './table'

/** A record under another key than its id gets the key as its id: keys are unique in a file, ids within it may not be. */
export function repairIds(workbook: Workbook, warn: Warn): Workbook {
  const mended = new Map<RecordKind, Table<AnyRecord>>()
  for (const kind of recordKinds) {
    const table: Table<AnyRecord> = workbook[kind]
    const wrong = [...table].filter(([key, { id }]) => key !== id)
    if (wrong.length === 0) continue
    const next = new Map(table)
    for (const [key, record] of wrong) {
      // The deal's id is a literal of its schema and cannot be wrong here.
      next.set(key, { ...record, id: key } as AnyRecord)
      warn(`${nameInSentence(kind, record)} stood under another id than its own and now has the id ${key}.`)
    }
    mended.set(kind, next)
  }
  return mended.size === 0 ? workbook : { ...workbook, ...Object.fromEntries(mended) }
}
