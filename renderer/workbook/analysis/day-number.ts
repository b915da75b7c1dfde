import type { IsoDay } from '../model/values'

const millisecondsOfDay = 86_400_000

/** Days since 1 January 1970. */
export function dayNumber(day: IsoDay): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay)
}

/** The day that is so many days after 1 January 1970; a fraction of a day belongs to its day. */
export function dayOfNumber(number: number): IsoDay {
  return new Date(Math.floor(number) * millisecondsOfDay).toISOString().slice(0, 10)
}

/** ISO number of the weekday: Monday is 1, Sunday is 7. */
export function weekdayOf(number: number): number {
  // 1 January 1970 was a Thursday.
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** Days from one day to another; negative when the second one comes first. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from)
}
