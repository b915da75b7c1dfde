import { dealId } from '../../../model/deal'
import { recordKey } from '../../../model/records'
import { easedEarly } from '../../easing'
import { addPlaceholderFix } from '../../fixes/add-placeholder'
import { wholeRule } from '../../rule'
import { holdersOf } from './holders'

/** P01. MEDDPICC: economic buyer. Miller Heiman: economic buying influence. Altify: a map needs a supportive approver. */
export const noEconomicBuyer = wholeRule({
  id: 'P01',
  reads: ['stakeholders', 'phase'],
  check({ stakeholders, phase }) {
    if (phase === 'bought' || holdersOf(stakeholders, 'economic-buyer').length > 0) return []
    return [
      {
        record: recordKey('deal', dealId),
        sentence: 'Nobody on the map can release the money: there is no economic buyer.',
        confidence: 'unknown',
        eased: easedEarly(phase),
        basis: phase,
        fix: addPlaceholderFix('Economic buyer', ['economic-buyer']),
      },
    ]
  },
})
