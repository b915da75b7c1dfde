import { easedAtFirst, easedBy, easedFar } from '../../easing'
import { peopleIn } from '../../inputs/parts'
import { recordRule } from '../../rule'
import { stepWords } from '../../words'

/** S03. MEDDPICC: decision process. An approval that nobody gives is where a plan stops. */
export const approvalWithoutApprover = recordRule({
  id: 'S03',
  each: 'steps',
  reads: ['flow', 'parts', 'startsIn', 'phase'],
  thresholds: { days: { usual: 30, min: 1, max: 365 } },
  check(step, { flow, parts, startsIn, phase }, { days }) {
    if (step.kind !== 'approval' || !flow.open.has(step.id)) return null
    if (peopleIn(parts, step.id, 'approves').length > 0) return null
    return {
      sentence: `Nobody is named who approves ${stepWords(step)}.`,
      confidence: 'unknown',
      eased: easedBy(easedFar(startsIn, step.id, days), easedAtFirst(phase)),
    }
  },
})
