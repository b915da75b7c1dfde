import { daysBetween } from '../../../analysis/day-number'
import { dealId } from '../../../model/deal'
import { recordKey } from '../../../model/records'
import { wholeRule } from '../../rule'
import { countWords } from '../../words'

/** A09. Practice of account planning: a stale plan is a stale deal. */
export const mapNotTouched = wholeRule({
  id: 'A09',
  reads: ['touchedOn', 'flow', 'today', 'phase'],
  thresholds: { days: { usual: 21, min: 3, max: 365 } },
  check({ touchedOn, flow, today, phase }, { days }) {
    const quiet = daysBetween(touchedOn, today)
    if (quiet <= days || flow.open.size === 0 || phase === 'bought') return []
    return [
      {
        record: recordKey('deal', dealId),
        sentence: `Nobody has changed this map for ${countWords(quiet, 'day')}, although ${countWords(flow.open.size, 'step is', 'steps are')} open.`,
        confidence: 'confirmed',
        basis: touchedOn,
      },
    ]
  },
})
