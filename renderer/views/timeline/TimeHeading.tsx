import { memo } from 'react'
import { classes } from '../../ui/classes'
import { Flags } from './Flags'
import { type TimeAxis, ticksOf, unitsAt, widthOf, xOf } from './time-axis'
import type { PlacedFlag } from './time-flags'
import styles from './time-heading.module.css'

export interface TimeHeadingProps {
  readonly axis: TimeAxis
  /** Day numbers of the part that is in sight. */
  readonly seen: { readonly from: number; readonly to: number }
  readonly flags: readonly PlacedFlag[]
}

/** Names of the days, weeks or months along the top, and below them what stands out in time. */
export const TimeHeading = memo(function TimeHeading({ axis, seen, flags }: TimeHeadingProps) {
  const { upper, lower } = unitsAt(axis.pixelsPerDay)
  return (
    <div className={styles.time} style={{ width: widthOf(axis) }} aria-hidden="true">
      {([upper, lower] as const).map((unit, line) => (
        <div key={line === 0 ? 'upper' : 'lower'} className={styles.ticks}>
          {ticksOf(unit, seen.from, seen.to).map(({ from, to, label }) => (
            <span
              key={from}
              className={classes(styles.tick, line === 0 && styles.upperTick)}
              style={{ left: xOf(axis, from), width: xOf(axis, to) - xOf(axis, from) }}
            >
              <span className={styles.tickLabel}>
                {unit === 'month' && upper === 'month' ? `${label} ${yearOf(from)}` : label}
              </span>
            </span>
          ))}
        </div>
      ))}
      <Flags flags={flags} />
    </div>
  )
})

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear()
}
