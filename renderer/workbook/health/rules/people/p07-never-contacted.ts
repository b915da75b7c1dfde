import { recordRule } from '../../rule'
import { personWords } from '../../words'
import { weighs } from './holders'

/** P07. Miller Heiman: an uncontacted buying influence is an automatic red flag. Altify: coverage. */
export const neverContacted = recordRule({
  id: 'P07',
  each: 'stakeholders',
  reads: ['contacts', 'parts', 'phase'],
  check(person, { contacts, parts, phase }) {
    if (person.placeholder || person.left || phase === 'bought' || contacts.get(person.id)?.met) return null
    // Said more sharply by the rule on the economic buyer.
    if (person.buyingRoles?.includes('economic-buyer')) return null
    const approves = (parts.ofPerson.get(person.id) ?? []).some(
      ({ role }) => role === 'approves' || role === 'vetoes',
    )
    const matters = approves || weighs(person, 'medium')
    return {
      sentence: `We have never spoken with ${personWords(person)}.`,
      confidence: 'confirmed',
      eased: matters
        ? undefined
        : { levels: 1, because: 'they approve nothing and their word weighs little' },
    }
  },
})
