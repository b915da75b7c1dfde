import { classes } from '../../ui/classes'
import styles from './flags.module.css'
import type { PlacedFlag } from './time-flags'

/** The names of lines in time. */
export function Flags({ flags }: { readonly flags: readonly PlacedFlag[] }) {
  return (
    <div className={styles.flags}>
      {flags.map(({ kind, label, x, turned, shift }) => (
        <span
          key={kind}
          className={classes(styles.flag, styles[kind], turned && styles.turned)}
          style={{ left: x + shift }}
        >
          {label}
        </span>
      ))}
    </div>
  )
}
