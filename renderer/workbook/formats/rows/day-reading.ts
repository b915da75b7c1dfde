import { type IsoDay, isoDaySchema } from '../../model/values'
import { monthOfName } from './month-names'

/** Which figure comes first in dates such as 3/4/2027. */
export type DayOrder = 'day-first' | 'month-first'

/** What a cell says about a day. An ambiguous one holds both readings, day first and month first. */
export type DayReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'day'; readonly day: IsoDay }
  | { readonly kind: 'ambiguous'; readonly dayFirst: IsoDay; readonly monthFirst: IsoDay }
  | { readonly kind: 'unreadable'; readonly problem: string }

const noDay = /^([-–—?.]|tbd|tbc|n\/?a|none|open|unknown)?$/i
const weekday = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]?\s+/i
const time = /[T ]\s*\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([ap]m|z)?$/i

/**
 * Reads a day in rows that somebody else wrote. Unlike a day that is typed here it is never guessed: figures whose order
 * is open are ambiguous unless `order` says which comes first, and a date without a year is no day.
 */
export function dayReading(cell: string, order: DayOrder | null = null): DayReading {
  const text = cell.trim().replace(time, '').replace(weekday, '').trim()
  if (noDay.test(text)) return { kind: 'empty' }
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3])
  const figures = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/.exec(text)
  if (figures) {
    const [, first, separator, second, year] = figures
    // Nobody who writes dots puts the month first.
    return inFigures(first, second, fullYear(year), separator === '.' ? 'day-first' : order)
  }
  return named(text)
}

/**
 * The order that the dates of a column have in common: the one that at least one of them proves and none contradicts,
 * otherwise null.
 */
export function orderOfDays(cells: readonly string[]): DayOrder | null {
  const orders = new Set<DayOrder>()
  for (const cell of cells) {
    const figures = /^(\d{1,2})[-/](\d{1,2})[-/]\d{2,4}(?:\D|$)/.exec(cell.trim().replace(weekday, ''))
    if (!figures) continue
    if (Number(figures[1]) > 12) orders.add('day-first')
    if (Number(figures[2]) > 12) orders.add('month-first')
  }
  const [only] = orders
  return orders.size === 1 && only ? only : null
}

function inFigures(
  first: string | undefined,
  second: string | undefined,
  year: string,
  order: DayOrder | null,
): DayReading {
  const dayFirst = dayOf(year, second, first)
  const monthFirst = dayOf(year, first, second)
  if (dayFirst.kind !== 'day') return monthFirst.kind === 'day' ? monthFirst : dayFirst
  if (monthFirst.kind !== 'day' || dayFirst.day === monthFirst.day) return dayFirst
  if (order !== null) return order === 'day-first' ? dayFirst : monthFirst
  return { kind: 'ambiguous', dayFirst: dayFirst.day, monthFirst: monthFirst.day }
}

/** "12 February 2027", "Feb 12, 2027", "12-Feb-27". */
function named(text: string): DayReading {
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th|\.|º)?[\s-]*(?:de\s+)?(\p{L}+)\.?(?:[\s,-]*(?:de\s+)?(\d{4}|\d{2}))?$/u
  const monthFirst = /^(\p{L}+)\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?(?:[\s,-]+(\d{4}|\d{2}))?$/u
  const [, day, name, year] = dayFirst.exec(text) ?? swapped(monthFirst.exec(text))
  const month = name === undefined ? undefined : monthOfName(name)
  if (month === undefined) return unreadable(`“${text}” is not a date that can be read.`)
  if (year === undefined) return unreadable(`“${text}” has no year.`)
  return dayOf(fullYear(year), String(month), day)
}

function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] {
  return match ? [match[0], match[2], match[1], match[3]] : []
}

function fullYear(year: string | undefined): string {
  return year?.length === 2 ? `20${year}` : (year ?? '')
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): DayReading {
  const text = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return isoDaySchema.safeParse(text).success
    ? { kind: 'day', day: text }
    : unreadable(`There is no day ${text} in the calendar.`)
}

function unreadable(problem: string): DayReading {
  return { kind: 'unreadable', problem }
}
