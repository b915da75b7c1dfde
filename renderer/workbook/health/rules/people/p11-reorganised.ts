import { dealId } from '../../../model/deal'
import { recordKey } from '../../../model/records'
import { dayText } from '../../../scene/day-text'
import { wholeRule } from '../../rule'
import { canBeAsked } from '../../whom-to-ask'
import { countWords } from '../../words'

/** P11. Miller Heiman: a reorganisation is an automatic red flag; every role is doubtful until confirmed again. */
export const reorganised = wholeRule({
  id: 'P11',
  reads: ['deal', 'stakeholders', 'told', 'phase'],
  check({ deal, stakeholders, told, phase }) {
    const { reorganisedOn: since } = deal
    if (since === undefined || phase === 'bought') return []
    const unconfirmed = [...stakeholders.values()].filter((person) => {
      if (!canBeAsked(person) || person.side !== 'client') return false
      const known = [told.get(recordKey('stakeholders', person.id))?.lastConfirmed, person.inPostSince]
      return !known.some((day) => day && day >= since)
    })
    if (unconfirmed.length === 0) return []
    return [
      {
        record: recordKey('deal', dealId),
        sentence: `The client was reorganised on ${dayText(since)}, and nobody has confirmed since then what ${countWords(unconfirmed.length, 'person', 'people')} on the map ${unconfirmed.length === 1 ? 'does' : 'do'}.`,
        confidence: 'unknown',
        basis: since,
      },
    ]
  },
})
