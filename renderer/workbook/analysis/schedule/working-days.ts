import type { IsoDay } from '../../model/values'
import { dealOf, type Workbook } from '../../model/workbook'
import { dayNumber, dayOfNumber, weekdayOf } from '../day-number'
import { usualCalendar } from './work-time'

/** Longer than any run of holidays that a deal can name. */
const longestRun = 8_000

/** The days on which a deal's client works, one at a time; the schedule itself counts them by the thousand. */
export interface WorkingDays {
  /** By day number. */
  isWorking(day: number): boolean
  /** What a holiday is called; null on a day that is none, and empty where it has no name. */
  holiday(day: number): string | null
  /** The day itself or the nearest working day after (1) or before (-1) it. */
  nearest(day: IsoDay, direction: 1 | -1): IsoDay
  /** The working day that comes so many working days after a day, or before it. */
  beside(day: IsoDay, by: number): IsoDay
}

/** The working days of a deal. */
export function workingDaysOf(workbook: Workbook): WorkingDays {
  const { workCalendar = usualCalendar } = dealOf(workbook)
  const weekdays = new Set(workCalendar.workingDays)
  const holidays = new Map(workCalendar.holidays.map(({ date, name }) => [dayNumber(date), name ?? '']))
  const isWorking = (day: number) => weekdays.has(weekdayOf(day)) && !holidays.has(day)
  const nearestNumber = (from: number, direction: 1 | -1) => {
    let day = from
    while (!isWorking(day) && Math.abs(day - from) < longestRun) day += direction
    return day
  }
  return {
    isWorking,
    holiday: (day) => holidays.get(day) ?? null,
    nearest: (day, direction) => dayOfNumber(nearestNumber(dayNumber(day), direction)),
    beside(day, by) {
      const direction = by < 0 ? -1 : 1
      let reached = dayNumber(day)
      for (let left = Math.abs(by); left > 0; left -= 1) {
        reached = nearestNumber(reached + direction, direction)
      }
      return dayOfNumber(reached)
    },
  }
}
