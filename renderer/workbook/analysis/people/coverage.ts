import type { Stakeholder } from '../../model/stakeholder'
import type { Id, IsoDay } from '../../model/values'
import type { Workbook } from '../../model/workbook'
import { stakeholderTitle } from '../../scene/names'
import { daysBetween } from '../day-number'

/** After so many days without contact a relation is no longer fresh; as long as a fact stays confirmed. */
export const freshDays = 45

/** How well one person is covered. */
export interface Coverage {
  readonly person: Stakeholder
  /** The last day on which we are known to have spoken; null when there is none. */
  readonly lastContact: IsoDay | null
  /** Days since then. */
  readonly daysAgo: number | null
}

/** Whom one of us covers. */
export interface Coverer {
  /** Null for the people that nobody covers. */
  readonly counterpart: string | null
  readonly covered: readonly Coverage[]
}

/**
 * Who on our side covers whom. The last contact is the latest of what is written down for the person, of calls held
 * with them and of what they told us first-hand. Nobody's people come first, then whoever covers most.
 */
export function coverage(workbook: Workbook, today: IsoDay): readonly Coverer[] {
  const contacts = lastContacts(workbook, today)
  const byCounterpart = new Map<string, { counterpart: string | null; covered: Coverage[] }>()
  for (const person of workbook.stakeholders.values()) {
    if (person.left || person.placeholder) continue
    const counterpart = person.counterpart?.trim().replace(/\s+/g, ' ') || null
    const key = counterpart?.toLowerCase() ?? ''
    const group = byCounterpart.get(key) ?? { counterpart, covered: [] }
    const lastContact = contacts.get(person.id) ?? null
    const daysAgo = lastContact === null ? null : daysBetween(lastContact, today)
    group.covered.push({ person, lastContact, daysAgo })
    byCounterpart.set(key, group)
  }
  const collator = new Intl.Collator('en')
  return [...byCounterpart.values()]
    .map(({ counterpart, covered }) => ({
      counterpart,
      covered: covered.sort((a, b) =>
        collator.compare(stakeholderTitle(a.person), stakeholderTitle(b.person)),
      ),
    }))
    .sort(
      (a, b) =>
        Number(a.counterpart !== null) - Number(b.counterpart !== null) ||
        b.covered.length - a.covered.length ||
        collator.compare(a.counterpart ?? '', b.counterpart ?? ''),
    )
}

function lastContacts({ stakeholders, calls, perspectives }: Workbook, today: IsoDay): Map<Id, IsoDay> {
  const last = new Map<Id, IsoDay>()
  const note = (id: Id | undefined, day: IsoDay | undefined) => {
    // A date in the future is an appointment, not a contact. ISO days compare as text.
    if (id === undefined || day === undefined || day > today) return
    const known = last.get(id)
    if (known === undefined || known < day) last.set(id, day)
  }
  for (const { id, lastContact } of stakeholders.values()) note(id, lastContact)
  for (const { date, outcome, stakeholderIds } of calls.values()) {
    if (!outcome || outcome.result === 'cancelled') continue
    for (const id of stakeholderIds) note(id, date)
  }
  for (const { saidById, directness, date } of perspectives.values()) {
    if (directness === 'first-hand') note(saidById, date)
  }
  return last
}
