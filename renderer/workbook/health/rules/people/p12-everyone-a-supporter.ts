import { dealId } from '../../../model/deal'
import { recordKey } from '../../../model/records'
import { wholeRule } from '../../rule'
import { canBeAsked } from '../../whom-to-ask'

/** P12. Altify: a map with only supporters on it is suspicious. */
export const everyoneASupporter = wholeRule({
  id: 'P12',
  reads: ['stakeholders', 'phase'],
  thresholds: { people: { usual: 4, min: 2, max: 50 } },
  check({ stakeholders, phase }, { people }) {
    const named = [...stakeholders.values()].filter(canBeAsked)
    const supports = ({ disposition }: (typeof named)[number]) =>
      disposition === 'supporter' || disposition === 'advocate'
    if (phase === 'bought' || named.length < people || !named.every(supports)) return []
    return [
      {
        record: recordKey('deal', dealId),
        sentence: `All ${named.length} people on the map are for us; nobody is neutral or against.`,
        confidence: 'assumed',
        basis: named.map(({ id }) => id).sort(),
      },
    ]
  },
})
