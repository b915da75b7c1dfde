import type { AnyRecord } from '../../model/records'
import type { Table } from '../../model/workbook'

/** Tells the person what was repaired: one whole sentence each. */
export type Warn = (sentence: string) => void

/**
 * A table with every record replaced by what `mend` returns, null to remove it. In order of id, so that warnings are
 * the same on every machine; the same table when nothing had to be done.
 */
export function mendTable<R extends AnyRecord>(table: Table<R>, mend: (record: R) => R | null): Table<R> {
  const mended = new Map(table)
  let changed = false
  for (const id of [...table.keys()].sort()) {
    const record = table.get(id)
    if (!record) continue
    const next = mend(record)
    if (next === record) continue
    changed = true
    if (next) mended.set(id, next)
    else mended.delete(id)
  }
  return changed ? mended : table
}

type OptionalField<R> = { [K in keyof R]-?: undefined extends R[K] ? K : never }[keyof R]

/** The record without one of its optional fields. */
export function without<R extends object>(record: R, field: OptionalField<R>): R {
  const copy = { ...record }
  Reflect.deleteProperty(copy, field)
  return copy
}
