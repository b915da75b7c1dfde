import { dealId } from '../../../model/deal'
import { recordKey } from '../../../model/records'
import { easedAtFirst } from '../../easing'
import { wholeRule } from '../../rule'

/** S27. MEDDPICC: competition. The JOLT Effect: doing nothing is always one. */
export const noAlternative = wholeRule({
  id: 'S27',
  reads: ['deal', 'phase'],
  check({ deal, phase }) {
    if (phase === 'bought' || (deal.alternatives?.length ?? 0) > 0) return []
    return [
      {
        record: recordKey('deal', dealId),
        sentence: 'No alternative of the client is written down, not even doing nothing.',
        confidence: 'unknown',
        basis: phase,
        eased: easedAtFirst(phase),
      },
    ]
  },
})
