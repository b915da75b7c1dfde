import type { WorkCalendar } from '../../model/deal'
import type { Step } from '../../model/step'
import type { Duration } from '../../model/values'
import { dayNumber, weekdayOf } from '../day-number'

/**
 * How many days a step really took, the first and the last day included: working days of the deal's calendar, or
 * calendar days where the step is counted in those. Null while it is not known from when to when.
 */
export function actualDays(
  { actualStart, actualFinish }: Pick<Step, 'actualStart' | 'actualFinish'>,
  unit: Duration['unit'],
  { workingDays, holidays }: WorkCalendar,
): number | null {
  if (actualStart === undefined || actualFinish === undefined || actualFinish < actualStart) return null
  const [first, last] = [dayNumber(actualStart), dayNumber(actualFinish)]
  if (unit === 'calendar') return last - first + 1
  const free = new Set(holidays.map(({ date }) => dayNumber(date)))
  let days = 0
  for (let day = first; day <= last; day += 1) {
    if (workingDays.includes(weekdayOf(day)) && !free.has(day)) days += 1
  }
  return days
}
