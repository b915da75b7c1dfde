import { type ReactNode, useId } from 'react'
import { classes } from '../../ui/classes'
import styles from './fields.module.css'

/** The ids that tie a control to its label and its problem. */
export interface FieldIds {
  readonly control: string
  readonly label: string
  readonly problem: string | undefined
}

export interface FieldRowProps {
  readonly label: string
  /** Why the input was refused, said under the control. */
  readonly problem?: string | null | undefined
  /** The label stands above the control, for long texts. */
  readonly wide?: boolean | undefined
  /** For controls that are not form elements and so cannot be named by `for`. */
  readonly labelIsText?: boolean
  /** A few words under the control, such as what the field decides. */
  readonly hint?: string | undefined
  readonly children: (ids: FieldIds) => ReactNode
}

/** A label, its control and, when the input was refused, the sentence why. */
export function FieldRow({ label, problem, wide, labelIsText, hint, children }: FieldRowProps) {
  const id = useId()
  const ids = { control: id, label: `${id}label`, problem: problem ? `${id}problem` : undefined }
  return (
    <div className={classes(styles.row, wide && styles.wide)}>
      {labelIsText ? (
        <span id={ids.label} className={styles.label}>
          {label}
        </span>
      ) : (
        <label id={ids.label} htmlFor={ids.control} className={styles.label}>
          {label}
        </label>
      )}
      <div className={styles.control}>
        {children(ids)}
        {hint !== undefined && <p className={styles.hint}>{hint}</p>}
        {problem && (
          <p id={ids.problem} className={styles.problem} role="alert">
            {problem}
          </p>
        )}
      </div>
    </div>
  )
}
