import type { Stakeholder } from '../../model/stakeholder'
import type { Workbook } from '../../model/workbook'

/** Two records that may be one person, and why. */
export interface Duplicate {
  readonly a: Stakeholder
  readonly b: Stakeholder
  /** "Both have the address julia.dorn@example.com". */
  readonly reason: string
}

const titles = /^(?:dr|prof|mr|mrs|ms|miss|herr|frau|ing|dipl|mag|sir|dame)\.?$/

/**
 * Records that may be of the same person: one email address, one name however it is written ("Dorn, Julia", "Dr Julia
 * Dorn", "julia dorn"), or a name of which one record has only the initial ("J. Dorn"), unless they work for different
 * organisations. Placeholders are compared by their roles' titles with nobody, because two may well be two people.
 */
export function findDuplicates({ stakeholders }: Workbook): readonly Duplicate[] {
  const people = [...stakeholders.values()].filter(({ name }) => name.trim() !== '')
  const found: Duplicate[] = []
  people.forEach((a, index) => {
    for (const b of people.slice(index + 1)) {
      const reason = reasonFor(a, b)
      if (reason !== null) found.push({ a, b, reason })
    }
  })
  return found
}

function reasonFor(a: Stakeholder, b: Stakeholder): string | null {
  const [email, other] = [plain(a.email), plain(b.email)]
  if (email !== '' && email === other) return `Both have the address ${a.email?.trim()}.`
  if (differ(a.organisation, b.organisation) || (email !== '' && other !== '' && sameDomain(email, other))) {
    return null
  }
  const [first, second] = [nameParts(a.name), nameParts(b.name)]
  if (first.join(' ') === second.join(' ')) {
    return a.name.trim() === b.name.trim()
      ? 'Both have the same name.'
      : 'Their names differ only in how they are written.'
  }
  return isInitialOf(first, second) || isInitialOf(second, first)
    ? 'The one name may be the other with an initial.'
    : null
}

/** Two addresses of one mail system are two people. */
function sameDomain(a: string, b: string): boolean {
  return a.split('@')[1] === b.split('@')[1]
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return plain(a) !== '' && plain(b) !== '' && plain(a) !== plain(b)
}

/** The words of a name in no order, without titles, accents and marks. */
function nameParts(name: string): string[] {
  return plain(name)
    .split(/[\s,;-]+/)
    .filter((part) => part !== '' && !titles.test(part))
    .map((part) => part.replace(/\.$/, ''))
    .sort()
}

function isInitialOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== long.length || short.length < 2) return false
  const initials = short.filter((part) => part.length === 1)
  const whole = short.filter((part) => part.length > 1)
  if (initials.length === 0 || whole.length === 0) return false
  const rest = long.filter((part) => !whole.includes(part))
  return (
    rest.length === initials.length &&
    initials.every((initial) => rest.some((part) => part.startsWith(initial)))
  )
}

function plain(text: string | undefined): string {
  return (text ?? '').normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()
}
