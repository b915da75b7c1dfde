import { dayNumber } from '@workbook/analysis/day-number'
import type { IsoDay } from '@workbook/model/values'
import type { PlanRow } from '../plan/plan-rows'

/** Dates further away than that from today are most likely mistyped; the axis does not follow them. */
const farthest = { before: 7_305, after: 28_125 }
/** Free days before the first and after the last. */
const margin = 5

/** From the first to the last day that is shown, as day numbers; the last one is past the end. */
export function timelineExtent(
  rows: readonly PlanRow[],
  marks: readonly IsoDay[],
  today: IsoDay,
): { readonly from: number; readonly to: number } {
  const now = dayNumber(today)
  let [from, to] = [now, now + 14]
  const take = (day: IsoDay | undefined) => {
    const number = day === undefined ? Number.NaN : dayNumber(day)
    if (number < from && number >= now - farthest.before) from = number
    if (number > to && number <= now + farthest.after) to = number
  }
  for (const { scheduled, step } of rows) {
    if (!scheduled) continue
    take(scheduled.earlyStart)
    take(scheduled.earlyFinish)
    take(step.due)
  }
  for (const day of marks) take(day)
  return { from: from - margin, to: to + 1 + margin }
}
