import { daysBetween } from '../../../analysis/day-number'
import { dealId } from '../../../model/deal'
import { recordKey } from '../../../model/records'
import { easedAtFirst } from '../../easing'
import { peopleIn } from '../../inputs/parts'
import { wholeRule } from '../../rule'

/** A04. Stinnett: what is the next thing that the client must do in order to buy? */
export const noNextClientStep = wholeRule({
  id: 'A04',
  reads: ['steps', 'flow', 'parts', 'phase', 'today'],
  thresholds: { days: { usual: 21, min: 3, max: 180 } },
  check({ steps, flow, parts, phase, today }, { days }) {
    if (flow.open.size === 0) return []
    const isComing = [...flow.open].some((id) => {
      const due = steps.get(id)?.due
      const left = due === undefined ? -1 : daysBetween(today, due)
      return left >= 0 && left <= days && peopleIn(parts, id, 'owns').length > 0
    })
    if (isComing) return []
    return [
      {
        record: recordKey('deal', dealId),
        sentence: `In the next ${days} days no step of the client is due that somebody owns: nothing is about to happen.`,
        confidence: 'confirmed',
        basis: phase,
        eased: easedAtFirst(phase),
      },
    ]
  },
})
