import { dealId } from '../../../model/deal'
import { recordKey } from '../../../model/records'
import { easedAtFirst } from '../../easing'
import { wholeRule } from '../../rule'

/** S23. MEDDPICC: decision criteria. TAS: formal and informal criteria. */
export const criteriaUnknown = wholeRule({
  id: 'S23',
  reads: ['deal', 'phase'],
  check({ deal, phase }) {
    const { criteria = [] } = deal
    if (phase === 'bought' || criteria.some(({ weight }) => weight !== undefined)) return []
    return [
      {
        record: recordKey('deal', dealId),
        sentence:
          criteria.length === 0
            ? 'We do not know by what criteria the client decides.'
            : 'We know the client’s criteria, but not which of them weigh most.',
        confidence: 'unknown',
        basis: [phase, criteria.length === 0],
        eased: easedAtFirst(phase),
      },
    ]
  },
})
