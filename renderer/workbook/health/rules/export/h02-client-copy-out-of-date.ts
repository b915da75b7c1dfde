import { dealId } from '../../../model/deal'
import { recordKey } from '../../../model/records'
import { dayText } from '../../../scene/day-text'
import { wholeRule } from '../../rule'

/** H02. Mutual action plans: two versions of the truth. What is internal may change as often as it likes. */
export const clientCopyOutOfDate = wholeRule({
  id: 'H02',
  reads: ['handedOut'],
  check({ handedOut }) {
    if (!handedOut || handedOut.state === 'same') return []
    const { day, state } = handedOut
    const isCertain = state === 'changed'
    return [
      {
        record: recordKey('deal', dealId),
        sentence: isCertain
          ? `The client’s copy is of ${dayText(day)}; what they would see today is something else.`
          : `The client’s copy is of ${dayText(day)}; the map was saved after that, perhaps with changes for them.`,
        confidence: isCertain ? 'confirmed' : 'assumed',
        basis: day,
      },
    ]
  },
})
