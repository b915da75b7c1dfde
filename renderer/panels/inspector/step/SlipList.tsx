import type { Slip } from '@workbook/model/step'
import { dayText } from '@workbook/scene/day-text'
import styles from '../inspector.module.css'

/** Each time the due date moved later; written by the program, so it can only be read. */
export function SlipList({ slips }: { readonly slips: readonly Slip[] }) {
  if (slips.length === 0) return null
  return (
    <div className={styles.facts}>
      <p className={styles.factsHeading}>Due date moved later</p>
      <ul>
        {slips.map(({ from, to, noticedAt, reason }) => (
          <li key={noticedAt + from}>
            {`${dayText(from)} → ${dayText(to)}`}
            {reason && <span className={styles.quiet}>{` · ${reason}`}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
