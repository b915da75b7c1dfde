import { recordKey } from '../../../model/records'
import { easedAtFirst, easedBy, easedFar } from '../../easing'
import { recordRule } from '../../rule'
import { stepWords } from '../../words'

/** S07. MEDDPICC: assumptions are not validated facts. Once printed, a template looks like what the client said. */
export const ourGuess = recordRule({
  id: 'S07',
  each: 'steps',
  reads: ['flow', 'told', 'startsIn', 'phase'],
  thresholds: { days: { usual: 30, min: 1, max: 365 } },
  check(step, { flow, told, startsIn, phase }, { days }) {
    if (!flow.open.has(step.id) || step.provenance === 'client' || step.provenance === undefined) return null
    const verification = told.get(recordKey('steps', step.id))?.verification ?? 'unverified'
    if (verification !== 'unverified') return null
    return {
      sentence:
        step.provenance === 'template'
          ? `${stepWords(step)} comes from a template; nobody at the client has confirmed it.`
          : `${stepWords(step)} is our guess; nobody at the client has confirmed it.`,
      confidence: 'assumed',
      eased: easedBy(easedAtFirst(phase), easedFar(startsIn, step.id, days)),
    }
  },
})
