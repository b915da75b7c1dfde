import type { IsoDay } from '../model/values'

const millisecondsOfDay = 86_400_000

/** Days since 1 January 1970. */
export function dayNumber(day: IsoDay): number {
  const year = digits(day, 0, 4)
  const month = digits(day, 5, 7)
  const date = digits(day, 8, 10)
  // What no month has is left to the Date object.
  if (!(day.length === 10 && month >= 1 && month <= 12 && date >= 1 && date <= 28)) {
    return Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay)
  }
  // Howard Hinnant, "chrono-compatible low-level date algorithms" (days_from_civil), like dayOfNumber below.
  const fromMarch = month > 2 ? month - 3 : month + 9
  const shifted = month > 2 ? year : year - 1
  const era = Math.floor(shifted / 400)
  const ofEra = shifted - era * 400
  const ofYear = Math.floor((153 * fromMarch + 2) / 5) + date - 1
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
}

/** The number that some characters are; NaN where one of them is no digit. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN
  }
  return number
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
