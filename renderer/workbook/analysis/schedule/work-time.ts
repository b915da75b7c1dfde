import type { WorkCalendar } from '../../model/deal'
import type { IsoDay } from '../../model/values'
import { dayNumber, dayOfNumber, weekdayOf } from '../day-number'

/** Monday to Friday, no holidays: for a deal that says nothing else. */
export const usualCalendar: WorkCalendar = { workingDays: [1, 2, 3, 4, 5], holidays: [] }

/** Days that a plan may reach beyond its first day. A hundred years. */
export const farthestDays = 36_525

/** Differences below this share of a day come from binary fractions and mean nothing. */
const grain = 1e-6

/**
 * Calendar time and working time of a deal. An instant is a number of days, with fractions, since the beginning of
 * the first day; work goes on through working days only. The same amount of work is done at the end of a Friday and
 * at the beginning of the Monday after, so that there are two ways back from work to an instant.
 */
export interface WorkTime {
  /** Day number of the first day. */
  readonly firstDay: number
  /** The end of the calendar. Beyond it, and before its beginning, work goes on evenly, and days are not told apart. */
  readonly end: number
  /** Working days a day on average, for what lies outside. */
  readonly pace: number
  /** Working days before each day, the end included. */
  readonly workBefore: Int32Array
  /** The day of each working day. */
  readonly workingDays: Int32Array
}

const known = new WeakMap<WorkCalendar, WorkTime>()

/** A deal's time from a day (its number) on; the same one for as long as neither changes. */
export function createWorkTime(calendar: WorkCalendar, first: number): WorkTime {
  const before = known.get(calendar)
  if (before?.firstDay === first) return before
  const time = workTimeFrom(calendar, first)
  known.set(calendar, time)
  return time
}

function workTimeFrom(calendar: WorkCalendar, first: number): WorkTime {
  // A hundred years are gone through: what each day is asked has to be cheap.
  const week = Array.from({ length: 7 }, (_, day) => calendar.workingDays.includes(weekdayOf(first + day)))
  const holidays = new Set(calendar.holidays.map(({ date }) => dayNumber(date)))
  const workBefore = new Int32Array(farthestDays + 1)
  const workingDays: number[] = []
  for (let day = 0; day < farthestDays; day += 1) {
    workBefore[day] = workingDays.length
    if (week[day % 7] && !holidays.has(first + day)) workingDays.push(day)
  }
  workBefore[farthestDays] = workingDays.length
  return {
    firstDay: first,
    end: farthestDays,
    pace: Math.max(1, workingDays.length) / farthestDays,
    workBefore,
    workingDays: new Int32Array(workingDays),
  }
}

/** Working days done at an instant. */
export function workAt({ workBefore, workingDays, end, pace }: WorkTime, instant: number): number {
  if (instant < 0) return instant * pace
  const day = Math.floor(instant)
  const before = workBefore[day]
  const after = workBefore[day + 1]
  if (before === undefined || after === undefined) return workingDays.length + (instant - end) * pace
  return before + (after - before) * (instant - day)
}

/** The first instant at which so much work is done: the end of a working day. */
export function endOfWork(time: WorkTime, work: number): number {
  const amount = snapped(work)
  const whole = Math.ceil(amount) - 1
  const day = time.workingDays[whole]
  return day === undefined || amount <= 0 ? outside(time, amount) : day + (amount - whole)
}

/** The last instant at which only so much work is done: the beginning of a working day. */
export function startOfWork(time: WorkTime, work: number): number {
  const amount = snapped(work)
  const whole = Math.floor(amount)
  const day = time.workingDays[whole]
  return day === undefined ? outside(time, amount) : day + (amount - whole)
}

function outside({ workingDays, end, pace }: WorkTime, amount: number): number {
  return amount <= 0 ? amount / pace : end + (amount - workingDays.length) / pace
}

/** The instant at which a day begins. */
export function instantOf({ firstDay, end }: WorkTime, day: IsoDay): number {
  return Math.min(end, Math.max(0, dayNumber(day) - firstDay))
}

/** The day that something belongs to that begins at an instant. */
export function dayBeginningAt(time: WorkTime, instant: number): IsoDay {
  return dayOfNumber(time.firstDay + Math.floor(within(time, snapped(instant))))
}

/** The day that something belongs to that ends at an instant: the end of a day is no part of the next one. */
export function dayEndingAt(time: WorkTime, instant: number): IsoDay {
  return dayOfNumber(time.firstDay + Math.max(0, Math.ceil(within(time, snapped(instant))) - 1))
}

function within({ end }: WorkTime, instant: number): number {
  return Math.min(end, Math.max(0, instant))
}

/** Rid of the dust that sums of fractions leave. */
export function snapped(value: number): number {
  // Adding 0 turns a negative nothing into nothing.
  const whole = Math.round(value) + 0
  return Math.abs(value - whole) < grain ? whole : value
}

/** Whether no work lies between two instants. */
export function sameWork(time: WorkTime, one: number, other: number): boolean {
  return Math.abs(workAt(time, one) - workAt(time, other)) < grain
}
