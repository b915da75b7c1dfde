import type { Duration } from '../../model/values'

/** What a cell says about how long a step takes. */
export type DurationReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'duration'; readonly duration: Duration; readonly remark?: string }
  | { readonly kind: 'unreadable'; readonly problem: string }

const nothing = /^([-–—?]|tbd|tbc|n\/?a|none|unknown)?$/i
const number = String.raw`(\d{1,5}(?:[.,]\d{1,2})?)`
const between = String.raw`\s*(?:-|–|—|to|until|\.\.+|…|bis)\s*`
const unitWords = String.raw`\s*(working days?|work days?|business days?|calendar days?|days?|d|wd|weeks?|wks?|w)?`
const span = new RegExp(
  `^(?:about|approx\\.?|ca\\.?|~)?\\s*${number}${unitWords}(?:${between}${number}${unitWords})?(?:${between}${number}${unitWords})?$`,
  'i',
)
const daysInWeek = { working: 5, calendar: 7 } as const
const longest = 10_000

/**
 * Reads a number of days, "5", "5-10 days", "2 to 3 weeks", or the three figures of an estimate, "5-10-25" for
 * shortest, most likely and longest. Weeks count five working days.
 */
export function readDuration(cell: string): DurationReading {
  const text = cell.trim()
  if (nothing.test(text)) return { kind: 'empty' }
  const match = span.exec(text)
  if (!match) return { kind: 'unreadable', problem: problemOf(text) }
  const figures = [match[1], match[3], match[5]].flatMap((figure) =>
    figure === undefined ? [] : Number(figure.replace(',', '.')),
  )
  const words = (match[6] ?? match[4] ?? match[2] ?? '').toLowerCase()
  const unit = words.startsWith('calendar') ? 'calendar' : 'working'
  const factor = words.startsWith('w') && !words.startsWith('wo') && words !== 'wd' ? daysInWeek[unit] : 1
  return durationOf(
    figures.map((figure) => figure * factor),
    unit,
    text,
  )
}

function durationOf(figures: readonly number[], unit: Duration['unit'], text: string): DurationReading {
  const sorted = [...figures].sort((a, b) => a - b)
  const [min = 0] = sorted
  const max = sorted.at(-1) ?? min
  if (max > longest) return { kind: 'unreadable', problem: `“${text}” is longer than ${longest} days.` }
  const likely = sorted.length === 3 ? sorted[1] : undefined
  const duration: Duration = { min, ...(likely !== undefined && { likely }), max, unit }
  const isReversed = figures.some((figure, index) => figure !== sorted[index])
  return isReversed
    ? {
        kind: 'duration',
        duration,
        remark: `“${text}” runs backwards and is read as ${sorted.join(' to ')}.`,
      }
    : { kind: 'duration', duration }
}

/** Spreadsheets turn "5-10" into a date without asking. */
function problemOf(text: string): string {
  const isDate = /^\d{1,2}[-. ]\p{L}{3,}/u.test(text) || /^\p{L}{3,}[-. ]\d{1,2}/u.test(text)
  return isDate || /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(text)
    ? `“${text}” is a date: spreadsheets turn ranges such as 5-10 into dates.`
    : `“${text}” is not a number of days.`
}
