import { prepared } from '../../../commands/in-sequence'
import { mergeConflicts } from '../../../commands/merge-people/merged-fields'
import { mergeStakeholders } from '../../../commands/merge-stakeholders'
import { recordKey } from '../../../model/records'
import type { Stakeholder } from '../../../model/stakeholder'
import { type Fix, wholeRule } from '../../rule'
import { personWords } from '../../words'

/** H03. CRM systems recognise a person by the e-mail address. Two cards for one person split what we know. */
export const duplicatePerson = wholeRule({
  id: 'H03',
  reads: ['stakeholders'],
  check({ stakeholders }) {
    const byEmail = new Map<string, Stakeholder>()
    const byName = new Map<string, Stakeholder>()
    const people = [...stakeholders.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
    return people.flatMap((person) => {
      const email = person.email?.trim().toLowerCase()
      const name = plain(person.name) && `${plain(person.name)} ${plain(person.organisation ?? '')}`
      const same = (email && byEmail.get(email)) || (name && byName.get(name))
      if (email && !byEmail.has(email)) byEmail.set(email, person)
      if (name && !byName.has(name)) byName.set(name, person)
      if (!same) return []
      const by =
        email && same.email?.trim().toLowerCase() === email
          ? 'the same e-mail address'
          : 'the same name and company'
      return [
        {
          record: recordKey('stakeholders', person.id),
          sentence: `${personWords(person)} may be on the map twice: ${personWords(same)} has ${by}.`,
          confidence: 'assumed' as const,
          basis: [person.id, same.id],
          fix: mergeFix(same, person),
        },
      ]
    })
  },
})

/** Undefined where the two say different things of one person: somebody has to choose then. */
function mergeFix(kept: Stakeholder, merged: Stakeholder): Fix | undefined {
  const conflicts = mergeConflicts(kept, merged).filter((one) => plain(one.kept) !== plain(one.merged))
  if (conflicts.some(({ field }) => field !== 'name')) return undefined
  // Of "T. Becker" and "Tom Becker" the longer one says more.
  const choices = merged.name.trim().length > kept.name.trim().length ? { name: 'merged' as const } : {}
  return {
    label: 'Merge the two',
    command: prepared(mergeStakeholders, { keptId: kept.id, mergedId: merged.id, choices }),
  }
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}
