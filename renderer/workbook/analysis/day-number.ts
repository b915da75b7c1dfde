import type { IsoDay } from '../model/values'

const millisecondsOfDay = 86_400_000

/** Days since 1 January 1970. */
export function dayNumber(day: IsoDay): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay)
}

/** The day that is so many days after 1 January 1970; a fraction of a day belongs to its day. */
export function dayOfNumber(number: number): IsoDay {
  // Howard Hinnant, "chrono-compatible low-level date algorithms" (civil_from_days): years that begin in March, in eras
  // of 400 years. A schedule names thousands of days, and the Date object takes ten times as long.
  const day = Math.floor(number) + 719_468
  const era = Math.floor(day / 146_097)
  const ofEra = day - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const date = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`
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
