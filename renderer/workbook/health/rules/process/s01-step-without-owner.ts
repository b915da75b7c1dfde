import { easedFar } from '../../easing'
import { peopleIn } from '../../inputs/parts'
import { recordRule } from '../../rule'
import { stepWords } from '../../words'

/** S01. Mutual action plans: each task has an owner on one of the two sides. Nobody does what nobody owns. */
export const stepWithoutOwner = recordRule({
  id: 'S01',
  each: 'steps',
  reads: ['flow', 'parts', 'startsIn'],
  thresholds: { days: { usual: 30, min: 1, max: 365 } },
  check(step, { flow, parts, startsIn }, { days }) {
    // A milestone is reached, not done.
    if (step.kind === 'milestone' || !flow.open.has(step.id)) return null
    if (peopleIn(parts, step.id, 'owns').length > 0) return null
    return {
      sentence: `Nobody owns ${stepWords(step)}.`,
      confidence: 'unknown',
      eased: easedFar(startsIn, step.id, days),
    }
  },
})
