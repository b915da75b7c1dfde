import { dealId } from '../../../model/deal'
import { recordKey } from '../../../model/records'
import { easedAtFirst } from '../../easing'
import { wholeRule } from '../../rule'

/** S26. TAS: "Is there an opportunity?" Interest without a budget line waits for the next cycle. */
export const moneyNotLocated = wholeRule({
  id: 'S26',
  reads: ['deal', 'phase'],
  check({ deal, phase }) {
    if (phase === 'bought' || deal.budgetSource?.trim()) return []
    return [
      {
        record: recordKey('deal', dealId),
        sentence: 'We do not know which budget pays for this.',
        confidence: 'unknown',
        basis: phase,
        eased: easedAtFirst(phase),
      },
    ]
  },
})
