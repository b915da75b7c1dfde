import type { ComponentProps } from 'react'
import styles from './check-box.module.css'

export interface CheckBoxProps extends Omit<ComponentProps<'input'>, 'type' | 'className' | 'onChange'> {
  readonly onChange: (checked: boolean) => void
}

/** A box to tick with its words beside it; a click on the words ticks it too. */
export function CheckBox({ children, onChange, ...props }: CheckBoxProps) {
  return (
    <label className={styles.label}>
      <input type="checkbox" {...props} onChange={(event) => onChange(event.target.checked)} />
      {children}
    </label>
  )
}
