import { dealId } from '../../../model/deal'
import { recordKey } from '../../../model/records'
import { easedBy, easedEarly, easedWhenShort } from '../../easing'
import { wholeRule } from '../../rule'

/** S19. MEDDPICC: paper process, the steps from the decision to the signature. The most frequent late discovery. */
export const paperProcessUnknown = wholeRule({
  id: 'S19',
  reads: ['flow', 'steps', 'phase', 'span'],
  check({ flow, steps, phase, span }) {
    if (phase === 'exploring' || phase === 'bought') return []
    const isPaper = [...steps.values()].some(({ id, kind }) => kind === 'paper' && !flow.offPath.has(id))
    if (isPaper) return []
    return [
      {
        record: recordKey('deal', dealId),
        sentence: 'The map has no paperwork: no step for legal, security, procurement or the signature.',
        confidence: 'unknown',
        basis: phase,
        // The order is all the paper that a small purchase has.
        eased: easedBy(easedWhenShort(span, 2), easedEarly(phase)),
      },
    ]
  },
})
