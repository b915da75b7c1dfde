import type { FieldChanges } from '@workbook/commands/edit-record'

/** What a form edits: a record, or an item inside one. */
export interface Binding<R> {
  readonly record: R
  /** Where refused input is kept until it is mended, such as `steps:abc`. */
  readonly place: string
  readonly readOnly: boolean
  /** Carries a change out; the sentence why not, or null when it is done. */
  readonly change: (changes: FieldChanges<R>) => string | null
}

/** One value of a record and how it is written back. */
export interface Access<R, V> {
  readonly name: string
  readonly read: (record: R) => V | undefined
  readonly write: (value: V | undefined) => FieldChanges<R>
}

/** The fields of a record that hold a value of one type, required or not. */
export type FieldName<R, V> = {
  [F in keyof R]-?: [NonNullable<R[F]>] extends [V] ? F : never
}[keyof R] &
  string

/** The value of one field. `FieldName` has made sure of its type, which the compiler cannot follow through a key. */
export function fieldAccess<R, V>(name: FieldName<R, V>): Access<R, V> {
  return {
    name,
    read: (record) => record[name] as V | undefined,
    write: (value) => ({ [name]: value }) as FieldChanges<R>,
  }
}

/** A binding to the object in one field of a record; the field goes when the last of its values goes. */
export function bindWithin<R, V extends object>(
  binding: Binding<R>,
  access: Access<R, V>,
): Binding<Partial<V>> {
  const record: Partial<V> = access.read(binding.record) ?? {}
  return {
    record,
    place: `${binding.place}.${access.name}`,
    readOnly: binding.readOnly,
    change: (changes) => {
      const entries = Object.entries({ ...record, ...changes }).filter(([, value]) => value !== undefined)
      return binding.change(
        access.write(entries.length === 0 ? undefined : (Object.fromEntries(entries) as V)),
      )
    },
  }
}

/** A binding to one item of a list. */
export function bindItem<I extends object>(
  items: readonly I[],
  index: number,
  item: I,
  place: string,
  list: { readonly readOnly: boolean; readonly replace: (items: readonly I[]) => string | null },
): Binding<I> {
  return {
    record: item,
    place: `${place}.${'id' in item ? item.id : index}`,
    readOnly: list.readOnly,
    change: (changes) => {
      const entries = Object.entries({ ...item, ...changes }).filter(([, value]) => value !== undefined)
      return list.replace(items.with(index, Object.fromEntries(entries) as I))
    },
  }
}
