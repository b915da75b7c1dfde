import { recordKey } from '../../../model/records'
import { easedEarly } from '../../easing'
import { wholeRule } from '../../rule'
import { personWords } from '../../words'
import { holdersOf } from './holders'

/** P02. MEDDPICC: access to the economic buyer. Gong: the warning "No power". */
export const economicBuyerNeverMet = wholeRule({
  id: 'P02',
  reads: ['stakeholders', 'contacts', 'phase'],
  check({ stakeholders, contacts, phase }) {
    const holders = holdersOf(stakeholders, 'economic-buyer').filter(({ placeholder }) => !placeholder)
    if (phase === 'bought') return []
    return holders
      .filter(({ id }) => !contacts.get(id)?.met)
      .map((person) => ({
        record: recordKey('stakeholders', person.id),
        sentence: `We have never spoken with ${personWords(person)}, who can release the money.`,
        confidence: 'confirmed' as const,
        eased: easedEarly(phase),
      }))
  },
})
