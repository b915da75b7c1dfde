import { recordKey } from '../../../model/records'
import type { Stakeholder } from '../../../model/stakeholder'
import type { Table } from '../../../model/workbook'
import { editFix } from '../../fixes/edit-fix'
import { wholeRule } from '../../rule'
import { personWords } from '../../words'

/** H04. Altify: external contacts. Consultants and partners can hold real influence. */
export const outsidePerson = wholeRule({
  id: 'H04',
  reads: ['stakeholders'],
  check({ stakeholders }) {
    const home = homeDomain(stakeholders)
    if (home === null) return []
    return [...stakeholders.values()].flatMap((person) => {
      const domain = domainOf(person)
      if (person.side !== 'client' || domain === null || belongsTo(domain, home)) return []
      const { id } = person
      return [
        {
          record: recordKey('stakeholders', id),
          sentence: `${personWords(person)} writes from ${domain}, not from ${home}, but is marked as the client’s own.`,
          confidence: 'assumed' as const,
          basis: [domain, home],
          fix: editFix('Mark as outside', { kind: 'stakeholders', id, changes: { side: 'other' } }),
        },
      ]
    })
  },
})

function domainOf({ email }: Stakeholder): string | null {
  const domain = email?.split('@')[1]?.trim().toLowerCase()
  return domain || null
}

function belongsTo(domain: string, home: string): boolean {
  return domain === home || domain.endsWith(`.${home}`) || home.endsWith(`.${domain}`)
}

/** The domain of most people of the client; null while fewer than two share one. */
function homeDomain(stakeholders: Table<Stakeholder>): string | null {
  const counts = new Map<string, number>()
  for (const person of stakeholders.values()) {
    const domain = person.side === 'client' ? domainOf(person) : null
    if (domain !== null) counts.set(domain, (counts.get(domain) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
  return most && most[1] >= 2 ? most[0] : null
}
