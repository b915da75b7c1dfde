import { failure, type Result, success } from '../../model/result'
import { type IsoDay, isoDaySchema } from '../../model/values'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const earliestYear = 1900
const latestYear = 2200

interface Parts {
  readonly day: number
  readonly month: number
  readonly year: number | undefined
}

/**
 * A day as people and spreadsheets write it: 2026-11-27, 27.11.2026, 27/11/26, 27 Nov 2026, Nov 27, today, tomorrow.
 * The day comes before the month unless that cannot be; without a year it is the year that brings it nearest to
 * `today`. An empty text is no day. The failure is a sentence for the person.
 */
export function readDay(text: string, today: IsoDay): Result<IsoDay | undefined, string> {
  const written = text.trim().toLowerCase()
  if (written === '') return success(undefined)
  if (written === 'today') return success(today)
  if (written === 'tomorrow') return success(dayAfter(today))
  const parts = inNumbers(written) ?? inWords(written)
  const day = parts && isoDay(parts, today)
  if (day === undefined || day === null) {
    return failure(`“${text.trim()}” is not a day. Write it like 27 Nov 2026 or 2026-11-27.`)
  }
  const year = Number(day.slice(0, 4))
  if (year < earliestYear || year > latestYear) {
    return failure(`Check the year: it must lie between ${earliestYear} and ${latestYear}.`)
  }
  return success(day)
}

function inNumbers(text: string): Parts | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/.exec(text)
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
  const usual = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2})?)?$/.exec(text)
  if (!usual) return null
  const [first, second] = [Number(usual[1]), Number(usual[3])]
  const year = yearOf(usual[4])
  // Only an American date can have a second number above twelve.
  return second > 12 ? { day: second, month: first, year } : { day: first, month: second, year }
}

function inWords(text: string): Parts | null {
  const words = text
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]?\s+/, '')
    .split(/[\s,./-]+/)
    .filter(Boolean)
  const at = words.findIndex((word) => /^[a-z]/.test(word))
  const month = months.findIndex((name) => words[at]?.startsWith(name)) + 1
  const numbers = words.filter((_, index) => index !== at).map((word) => word.replace(/(?:st|nd|rd|th)$/, ''))
  const [day, year] = numbers
  if (at < 0 || month === 0 || numbers.length > 2 || !numbers.every((word) => /^\d+$/.test(word))) return null
  return { day: Number(day), month, year: yearOf(year) }
}

function yearOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  return text.length === 2 ? 2000 + Number(text) : Number(text)
}

function isoDay({ day, month, year }: Parts, today: IsoDay): IsoDay | null {
  if (year !== undefined) return asIso(year, month, day)
  const now = Number(today.slice(0, 4))
  const distance = (candidate: IsoDay) => Math.abs(Date.parse(candidate) - Date.parse(today))
  const candidates = [now, now + 1, now - 1].flatMap((candidate) => asIso(candidate, month, day) ?? [])
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null
}

function asIso(year: number, month: number, day: number): IsoDay | null {
  const pad = (value: number, length: number) => String(value).padStart(length, '0')
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  return isoDaySchema.safeParse(text).success ? text : null
}

function dayAfter(day: IsoDay): IsoDay {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}
