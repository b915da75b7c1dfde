import { dealId } from '../../../model/deal'
import { recordKey } from '../../../model/records'
import { easedEarly } from '../../easing'
import { addLastStepFix } from '../../fixes/add-step'
import { wholeRule } from '../../rule'

/** S14. bpmnlint: end-event-required. A buying process ends with the step that books the deal. */
export const noPurchaseStep = wholeRule({
  id: 'S14',
  reads: ['flow', 'phase', 'steps'],
  check({ flow, phase, steps }) {
    // A purchase that the client decided against is there all the same.
    const isDecidedAgainst = [...flow.offPath].some((id) => steps.get(id)?.kind === 'purchase')
    if (flow.purchases.length > 0 || isDecidedAgainst) return []
    return [
      {
        record: recordKey('deal', dealId),
        sentence: 'No step on the map is the purchase: nothing says when the client has bought.',
        confidence: 'confirmed',
        basis: phase,
        eased: easedEarly(phase),
        fix: addLastStepFix({ label: 'Add a purchase step', title: 'Place the order', kind: 'purchase' }),
      },
    ]
  },
})
