import type { Stakeholder } from '../../model/stakeholder'
import type { Id, IsoDay } from '../../model/values'
import type { Workbook } from '../../model/workbook'

/** Our contact with one stakeholder. */
export interface Contact {
  /** Days on which we spoke, as far as they are written down. */
  readonly days: ReadonlySet<IsoDay>
  /** The last of them. */
  readonly last: IsoDay | null
  /** Whether we ever spoke with them ourselves. */
  readonly met: boolean
}

/**
 * Two-way contact with each stakeholder: first and last contact, what they told us themselves, and calls that were
 * held. A call without an outcome may not have happened, so it counts for nothing.
 */
export function gatherContacts(
  { stakeholders, perspectives, calls }: Pick<Workbook, 'stakeholders' | 'perspectives' | 'calls'>,
  today: IsoDay,
): ReadonlyMap<Id, Contact> {
  const days = new Map<Id, Set<IsoDay>>([...stakeholders.keys()].map((id) => [id, new Set()]))
  const note = (id: Id | undefined, day: IsoDay | undefined) => {
    if (id !== undefined && day !== undefined && day <= today) days.get(id)?.add(day)
  }
  for (const { id, firstContact, lastContact } of stakeholders.values()) {
    note(id, firstContact)
    note(id, lastContact)
  }
  for (const { saidById, directness, date } of perspectives.values()) {
    if (directness === 'first-hand') note(saidById, date)
  }
  for (const { stakeholderIds, date, outcome } of calls.values()) {
    if (outcome && outcome.result !== 'cancelled') for (const id of stakeholderIds) note(id, date)
  }
  return new Map([...days].map(([id, spoken]) => [id, contactOf(spoken, stakeholders.get(id))] as const))
}

function contactOf(days: ReadonlySet<IsoDay>, stakeholder: Stakeholder | undefined): Contact {
  const { coverage = 'none' } = stakeholder ?? {}
  return {
    days,
    last: [...days].reduce<IsoDay | null>((last, day) => (last === null || day > last ? day : last), null),
    met: days.size > 0 || coverage !== 'none',
  }
}
