import { dealId } from '../../../model/deal'
import { recordKey } from '../../../model/records'
import { dayText } from '../../../scene/day-text'
import { easedAtFirst } from '../../easing'
import { wholeRule } from '../../rule'

/** S25. TAS: compelling event. The JOLT Effect: 40 to 60 % of qualified deals end without a decision. */
export const noCompellingEvent = wholeRule({
  id: 'S25',
  reads: ['deal', 'phase'],
  check({ deal, phase }) {
    const { clientDate, clientDateConsequence } = deal
    if (phase === 'bought' || (clientDate !== undefined && clientDateConsequence?.trim())) return []
    return [
      {
        record: recordKey('deal', dealId),
        sentence:
          clientDate === undefined
            ? 'The client has named no date by which they need this.'
            : `We do not know what happens to the client if they miss ${dayText(clientDate)}.`,
        confidence: 'unknown',
        basis: [phase, clientDate ?? null],
        eased: easedAtFirst(phase),
      },
    ]
  },
})
