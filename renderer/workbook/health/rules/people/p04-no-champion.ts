import { dealId } from '../../../model/deal'
import { recordKey } from '../../../model/records'
import { easedEarly } from '../../easing'
import { addPlaceholderFix } from '../../fixes/add-placeholder'
import { wholeRule } from '../../rule'
import { holdersOf } from './holders'

/** P04. MEDDPICC: champion. Normal in the first week, critical when the client decides. */
export const noChampion = wholeRule({
  id: 'P04',
  reads: ['stakeholders', 'phase'],
  check({ stakeholders, phase }) {
    if (phase === 'bought' || holdersOf(stakeholders, 'champion').length > 0) return []
    return [
      {
        record: recordKey('deal', dealId),
        sentence: 'Nobody on the map sells for us when we are not in the room: there is no champion.',
        confidence: 'unknown',
        eased: easedEarly(phase),
        basis: phase,
        fix: addPlaceholderFix('Champion', ['champion']),
      },
    ]
  },
})
