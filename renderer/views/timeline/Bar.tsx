import { dayNumber } from '@workbook/analysis/day-number'
import type { IsoDay } from '@workbook/model/values'
import { shortDayText } from '@workbook/scene/day-text'
import { stakeholderTitle } from '@workbook/scene/names'
import { Check } from 'lucide-react'
import type { PointerEvent } from 'react'
import { classes } from '../../ui/classes'
import type { PlanRow } from '../plan/plan-rows'
import styles from './bar.module.css'
import { barShape } from './bar-shape'
import type { TimeAxis } from './time-axis'
import { xOf } from './time-axis'
import type { BarEnd } from './timeline-acts'
import { isExpectedLate } from './timeline-words'
import type { BarDrag, BarGrip } from './use-bar-drag'

export interface BarProps {
  readonly row: PlanRow
  readonly axis: TimeAxis
  readonly today: IsoDay
  readonly drag: BarDrag | null
  /** Undefined where nothing may be changed. */
  readonly onGrip: ((grip: BarGrip) => void) | undefined
}

/** A float that a name would hide, in pixels. */
const shortFloat = 140

/** A step in time: its bar, the float behind it, its due date, and who owns it. */
export function Bar({ row, axis, today, drag, onGrip }: BarProps) {
  const { scheduled, step, owners } = row
  if (!scheduled) return null
  const shape = barShape(axis, scheduled, today)
  const by = (drag?.by ?? 0) * axis.pixelsPerDay
  const left = shape.left + (drag?.end === 'start' ? by : 0)
  const width = drag?.end === 'finish' ? Math.max(4, shape.width + by) : shape.width
  const grip = (event: PointerEvent, end: BarEnd) => {
    if (event.button !== 0 || !onGrip) return
    event.stopPropagation()
    onGrip({ row, end, x: event.clientX, y: event.clientY })
  }
  const { state, isMoment, isCritical, isAssumed } = scheduled
  const look = classes(
    isMoment ? styles.moment : styles.bar,
    styles[state],
    step.kind === 'purchase' && styles.purchase,
    isCritical && styles.critical,
    isAssumed && styles.assumed,
    drag && styles.held,
  )
  const middle = left + width / 2
  const end = isMoment ? middle + 9 : left + width
  const floatEnd = drag ? null : shape.floatEnd
  // Beyond a short float, and over a long one.
  const wordsAt = floatEnd !== null && floatEnd - end < shortFloat ? Math.max(end, floatEnd) : end
  return (
    <>
      {floatEnd !== null && (
        <span className={styles.float} style={{ left: end, width: Math.max(0, floatEnd - end) }} />
      )}
      {isMoment ? (
        <span
          className={look}
          data-bar=""
          style={{ left: middle }}
          onPointerDown={(event) => grip(event, 'start')}
        />
      ) : (
        <span
          className={look}
          data-bar=""
          style={{ left, width }}
          onPointerDown={(event) => grip(event, 'start')}
        >
          {shape.past > 0 && <span className={styles.past} style={{ width: shape.past }} />}
          {state === 'done' && width > 18 && <Check size={12} className={styles.check} strokeWidth={3} />}
          {state !== 'done' && onGrip && (
            <span
              className={styles.handle}
              data-bar-end=""
              onPointerDown={(event) => grip(event, 'finish')}
            />
          )}
        </span>
      )}
      {step.due !== undefined && state !== 'done' && (
        <span
          className={classes(styles.due, isExpectedLate(row) && styles.dueLate)}
          style={{ left: xOf(axis, dayNumber(step.due) + 1) }}
          title={`Due ${shortDayText(step.due, today)}`}
        />
      )}
      <span className={styles.beside} style={{ left: wordsAt + 8 }}>
        {drag ? heldText(drag, today) : owners.map(stakeholderTitle).join(', ')}
      </span>
    </>
  )
}

function heldText({ end, day }: BarDrag, today: IsoDay): string {
  return `${end === 'start' ? 'Starts' : 'Ends'} ${shortDayText(day, today)}`
}
