import { dayNumber } from '@workbook/analysis/day-number'
import type { ScheduledStep } from '@workbook/analysis/schedule/scheduled-step'
import type { IsoDay } from '@workbook/model/values'
import { type TimeAxis, xOf } from './time-axis'

/** What is drawn of a step, in pixels along the axis. */
export interface BarShape {
  readonly left: number
  readonly width: number
  /** How much of the bar lies behind us, for what has started. */
  readonly past: number
  /** Where the float ends; null without one. */
  readonly floatEnd: number | null
}

const leastWidth = 4

/** Where the bar of a step lies. */
export function barShape(axis: TimeAxis, scheduled: ScheduledStep, today: IsoDay): BarShape {
  const { earlyStart, earlyFinish, lateFinish, state, totalFloat } = scheduled
  const left = xOf(axis, dayNumber(earlyStart))
  const right = xOf(axis, dayNumber(earlyFinish) + 1)
  const floatEnd = xOf(axis, dayNumber(lateFinish) + 1)
  const width = Math.max(leastWidth, right - left)
  return {
    left,
    width,
    past: state === 'started' ? Math.min(width, Math.max(0, xOf(axis, dayNumber(today)) - left)) : 0,
    floatEnd: state !== 'done' && totalFloat >= 1 && floatEnd > right ? floatEnd : null,
  }
}
