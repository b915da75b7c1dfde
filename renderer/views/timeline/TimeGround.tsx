import type { WorkingDays } from '@workbook/analysis/schedule/working-days'
import { memo } from 'react'
import { classes } from '../../ui/classes'
import { type TimeAxis, ticksOf, unitsAt, xOf } from './time-axis'
import type { PlacedFlag } from './time-flags'
import styles from './time-ground.module.css'

export interface TimeGroundProps {
  readonly axis: TimeAxis
  readonly seen: { readonly from: number; readonly to: number }
  readonly workingDays: WorkingDays
  readonly flags: readonly PlacedFlag[]
}

/** Below this many pixels a day off is too thin to be told from a line. */
const leastShaded = 2.5

/** What lies behind all bars: days off, lines of the heading, and the days that stand out. */
export const TimeGround = memo(function TimeGround({ axis, seen, workingDays, flags }: TimeGroundProps) {
  const { pixelsPerDay } = axis
  const { upper, lower } = unitsAt(pixelsPerDay)
  const off = pixelsPerDay < leastShaded ? [] : runsOff(workingDays, seen.from, seen.to)
  return (
    <div className={styles.ground} aria-hidden="true">
      {off.map(({ from, to, title }) => (
        <div
          key={from}
          className={styles.off}
          title={title || undefined}
          style={{ left: xOf(axis, from), width: (to - from) * pixelsPerDay }}
        />
      ))}
      {ticksOf(lower === 'day' ? upper : lower, seen.from, seen.to).map(({ from }) => (
        <div key={from} className={styles.gridLine} style={{ left: xOf(axis, from) }} />
      ))}
      {flags.map(({ kind, x }) => (
        <div key={kind} className={classes(styles.line, styles[kind])} style={{ left: x }} />
      ))}
    </div>
  )
})

interface RunOff {
  readonly from: number
  to: number
  title: string
}

/** Days on which the client does not work, next to each other as one. */
function runsOff({ isWorking, holiday }: WorkingDays, from: number, to: number): readonly RunOff[] {
  const runs: RunOff[] = []
  for (let day = Math.floor(from); day < to; day += 1) {
    if (isWorking(day)) continue
    const name = holiday(day) ?? ''
    const last = runs.at(-1)
    if (last?.to === day) {
      last.to = day + 1
      last.title = [last.title, name].filter(Boolean).join(', ')
    } else runs.push({ from: day, to: day + 1, title: name })
  }
  return runs
}
