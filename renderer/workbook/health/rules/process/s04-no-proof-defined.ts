import { easedFar } from '../../easing'
import { recordRule } from '../../rule'
import { stepWords } from '../../words'

/** S04. The verifiability test: would a second manager who opens the file cold judge it the same way? */
export const noProofDefined = recordRule({
  id: 'S04',
  each: 'steps',
  reads: ['flow', 'startsIn'],
  thresholds: { days: { usual: 30, min: 1, max: 365 } },
  check(step, { flow, startsIn }, { days }) {
    // A milestone is reached or not; what proves it is the step before.
    if (step.kind === 'milestone' || !flow.open.has(step.id) || step.evidenceExpected?.trim()) return null
    return {
      sentence: `Nothing says what will prove that ${stepWords(step)} is done.`,
      confidence: 'unknown',
      eased: easedFar(startsIn, step.id, days),
    }
  },
})
