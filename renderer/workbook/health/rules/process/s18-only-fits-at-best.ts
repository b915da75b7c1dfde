import { dealId } from '../../../model/deal'
import { recordKey } from '../../../model/records'
import { dayText } from '../../../scene/day-text'
import { wholeRule } from '../../rule'
import { countWords } from '../../words'

/** S18. Work-back planning: a date between the sum of the shortest and of the longest times is a gamble. */
export const onlyFitsAtBest = wholeRule({
  id: 'S18',
  reads: ['plan', 'phase'],
  check({ plan, phase }) {
    const { feasibility: fit } = plan
    if (fit?.verdict !== 'tight' || phase === 'bought') return []
    const late = fit.expectedDaysLate
    return [
      {
        record: recordKey('deal', dealId),
        sentence:
          late > 0
            ? `If steps take as long as expected, the purchase comes ${countWords(late, 'day')} after ${dayText(fit.clientDate)}, the client’s date; it is made only if they go faster.`
            : `The client’s date ${dayText(fit.clientDate)} is made if steps take as long as expected, and missed by up to ${countWords(fit.latestDaysLate, 'day')} if they take longer.`,
        confidence: 'assumed',
        basis: [fit.clientDate, late > 0],
        // The date holds as long as all goes as expected.
        eased: late > 0 ? undefined : { levels: 1, because: 'the date holds if all goes as expected' },
      },
    ]
  },
})
