import { useState } from 'react'
import { CheckBox } from '../../ui/CheckBox'
import type { Access, Binding } from './binding'
import styles from './fields.module.css'

export interface CheckFieldProps<R> {
  readonly label: string
  readonly binding: Binding<R>
  readonly access: Access<R, boolean>
  /** What an unticked box writes: `false`, or `undefined` where the field is optional. */
  readonly off: false | undefined
}

/** Yes or no. */
export function CheckField<R>({ label, binding, access, off }: CheckFieldProps<R>) {
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <div className={styles.check}>
      <CheckBox
        checked={access.read(binding.record) ?? false}
        disabled={binding.readOnly}
        onChange={(checked) => setProblem(binding.change(access.write(checked || off)))}
      >
        {label}
      </CheckBox>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
