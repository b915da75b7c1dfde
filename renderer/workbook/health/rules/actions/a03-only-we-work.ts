import { daysBetween } from '../../../analysis/day-number'
import { dealId } from '../../../model/deal'
import { recordKey } from '../../../model/records'
import { wholeRule } from '../../rule'
import { countWords } from '../../words'

/** A03. Practice of account planning: where only one side works it is not a purchase. */
export const onlyWeWork = wholeRule({
  id: 'A03',
  reads: ['actions', 'steps', 'flow', 'today'],
  thresholds: { days: { usual: 14, min: 3, max: 90 } },
  check({ actions, steps, flow, today }, { days }) {
    const isSoon = (due: string | undefined) => due !== undefined && daysBetween(today, due) <= days
    const ours = [...actions.values()].filter(
      ({ status, due }) => (status === 'planned' || status === 'in-progress') && isSoon(due),
    )
    const theirs = [...flow.open].some((id) => isSoon(steps.get(id)?.due))
    if (ours.length === 0 || theirs) return []
    return [
      {
        record: recordKey('deal', dealId),
        sentence: `In the next ${days} days ${countWords(ours.length, 'thing is', 'things are')} due from us and nothing from the client.`,
        confidence: 'confirmed',
        basis: ours.map(({ id }) => id).sort(),
      },
    ]
  },
})
