import { dealId } from '../../../model/deal'
import { recordKey } from '../../../model/records'
import { wholeRule } from '../../rule'
import { listWords, personWords } from '../../words'
import { holdersOf } from './holders'

/** P03. Miller Heiman: there is exactly one economic buying influence for each deal. */
export const severalEconomicBuyers = wholeRule({
  id: 'P03',
  reads: ['stakeholders'],
  check({ stakeholders }) {
    const holders = holdersOf(stakeholders, 'economic-buyer')
    if (holders.length < 2) return []
    return [
      {
        record: recordKey('deal', dealId),
        sentence: `${listWords(holders.map(personWords))} are all marked as economic buyer; a deal has one.`,
        confidence: 'unknown',
        basis: holders.map(({ id }) => id),
      },
    ]
  },
})
