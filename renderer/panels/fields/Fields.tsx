import { Fragment } from 'react'
import type { Binding } from './binding'
import type { Field } from './field'
import styles from './fields.module.css'

/** The fields of a record, one below the other. */
export function Fields<R>({
  fields,
  binding,
}: {
  readonly fields: readonly Field<R>[]
  readonly binding: Binding<R>
}) {
  return (
    <div className={styles.rows}>
      {fields.map((field) => (
        <Fragment key={field.name}>{field.show(binding)}</Fragment>
      ))}
    </div>
  )
}
