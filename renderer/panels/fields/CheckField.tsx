import { useState } from 'react'
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
    <div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={access.read(binding.record) ?? false}
          disabled={binding.readOnly}
          onChange={(event) => setProblem(binding.change(access.write(event.target.checked || off)))}
        />
        {label}
      </label>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
