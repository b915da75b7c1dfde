import { useContext } from 'react'
import type { Binding } from './binding'
import type { Field } from './field'
import { FieldRemarks } from './field-remarks'
import styles from './fields.module.css'

/** The fields of a record, one below the other. */
export function Fields<R>({
  fields,
  binding,
}: {
  readonly fields: readonly Field<R>[]
  readonly binding: Binding<R>
}) {
  const remark = useContext(FieldRemarks)
  return (
    <div className={styles.rows}>
      {fields.map((field) => (
        // Tells which field the caret is in, for what is done with a single fact.
        <div key={field.name} className={styles.rows} data-field={field.name}>
          {field.show(binding)}
          {remark?.(binding.place, field.name)}
        </div>
      ))}
    </div>
  )
}
