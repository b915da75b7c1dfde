import { dealId } from '../../../model/deal'
import { recordKey } from '../../../model/records'
import { dayText } from '../../../scene/day-text'
import { wholeRule } from '../../rule'
import { countWords } from '../../words'

/** S17. Work-back planning: the sum of the shortest times on the longest way against the client's date. */
export const planDoesNotFit = wholeRule({
  id: 'S17',
  reads: ['plan', 'phase'],
  check({ plan, phase }) {
    const { feasibility: fit, forecastLate } = plan
    if (phase === 'bought') return []
    const record = recordKey('deal', dealId)
    if (fit?.verdict === 'late') {
      const late = countWords(fit.daysLate, 'day')
      return [
        {
          record,
          sentence: `Even if every step takes its shortest time, the purchase comes ${late} after ${dayText(fit.clientDate)}, the client’s date.`,
          words: { date: dayText(fit.clientDate) },
          confidence: 'assumed',
          basis: fit.clientDate,
        },
      ]
    }
    if (!forecastLate) return []
    return [
      {
        record,
        sentence: `Even if every step takes its shortest time, the purchase comes ${countWords(forecastLate.days, 'day')} after ${dayText(forecastLate.day)}, our forecast.`,
        words: { date: dayText(forecastLate.day) },
        confidence: 'assumed',
        basis: forecastLate.day,
        eased: { levels: 1, because: 'it is our own date, not the client’s' },
      },
    ]
  },
})
