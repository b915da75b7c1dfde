import { dealId } from '../../../model/deal'
import { recordKey } from '../../../model/records'
import { easedAtFirst } from '../../easing'
import { wholeRule } from '../../rule'

/** S24. MEDDPICC: metrics. A return that the client did not reckon out does not survive their finance. */
export const noClientNumber = wholeRule({
  id: 'S24',
  reads: ['deal', 'phase'],
  check({ deal, phase }) {
    const { metrics = [] } = deal
    if (phase === 'bought' || metrics.some(({ stakeholderId }) => stakeholderId !== undefined)) return []
    return [
      {
        record: recordKey('deal', dealId),
        sentence:
          metrics.length === 0
            ? 'There is no number by which the client will judge whether this worked.'
            : 'There are numbers, but nobody at the client stands behind one of them.',
        confidence: 'unknown',
        basis: [phase, metrics.length === 0],
        eased: easedAtFirst(phase),
      },
    ]
  },
})
