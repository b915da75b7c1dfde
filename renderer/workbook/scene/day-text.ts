import type { IsoDay } from '../model/values'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A day as people write it: "27 Nov 2026". */
export function dayText(day: IsoDay): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${months[(month ?? 1) - 1]} ${year}`
}

/** A day without its year when that is the year of `today`: "27 Nov". */
export function shortDayText(day: IsoDay, today: IsoDay): string {
  const text = dayText(day)
  return day.slice(0, 4) === today.slice(0, 4) ? text.slice(0, -5) : text
}

/** The day of an instant by the clock on the wall, because a due date is late by that clock and not by UTC. */
export function dayOf(now: Date): IsoDay {
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}
