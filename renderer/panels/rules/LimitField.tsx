import { type ReactNode, useId, useState } from 'react'
import fields from '../fields/fields.module.css'
import styles from './rules.module.css'

export interface LimitFieldProps {
  readonly label: string
  /** Where the usual value comes from. */
  readonly source: string
  readonly value: number
  readonly range: { readonly min: number; readonly max: number }
  readonly origin: ReactNode
  readonly onChange: (value: number) => void
}

/** A number that a rule goes by. Leaving the field and Enter take it over; what is out of range is not taken. */
export function LimitField({ label, source, value, range, origin, onChange }: LimitFieldProps) {
  const [text, setText] = useState<string | null>(null)
  const id = useId()
  const typed = text === null ? value : Number(text)
  const fits = Number.isInteger(typed) && typed >= range.min && typed <= range.max && text?.trim() !== ''
  const settle = () => {
    if (fits && typed !== value) onChange(typed)
    setText(null)
  }
  return (
    <div className={styles.setting}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={fields.input}
        inputMode="numeric"
        value={text ?? String(value)}
        aria-invalid={!fits}
        aria-describedby={`${id}-source`}
        onChange={(event) => setText(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle()
          else if (event.key === 'Escape' && text !== null) {
            event.stopPropagation()
            setText(null)
          }
        }}
      />
      {origin}
      <p id={`${id}-source`} className={styles.source}>
        {fits ? source : `A whole number from ${range.min} to ${range.max}.`}
      </p>
    </div>
  )
}
