import { recordKey } from '../../../model/records'
import { addStepAfterFix } from '../../fixes/add-step'
import { wholeRule } from '../../rule'
import { stepWords } from '../../words'

/** S28. Mutual action plans: the client's own plan runs to the day on which it works, not to our order. */
export const nothingAfterPurchase = wholeRule({
  id: 'S28',
  reads: ['flow', 'steps'],
  check({ flow, steps }) {
    const [purchase] = flow.purchases.flatMap((id) => steps.get(id) ?? [])
    if (!purchase || flow.after.size > 0) return []
    return [
      {
        record: recordKey('steps', purchase.id),
        sentence: `The map ends with ${stepWords(purchase)}; nothing says how the client gets to use what they buy.`,
        confidence: 'confirmed',
        fix: addStepAfterFix(purchase.id, {
          label: 'Add a step after it',
          title: 'Go live',
          kind: 'milestone',
        }),
      },
    ]
  },
})
