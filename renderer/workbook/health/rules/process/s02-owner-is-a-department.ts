import { easedAtFirst } from '../../easing'
import { peopleIn } from '../../inputs/parts'
import { recordRule } from '../../rule'
import { personWords, stepWords } from '../../words'

/** S02. Mutual action plans: a plan may be assigned to a whole company, but teams do not keep dates, people do. */
export const ownerIsADepartment = recordRule({
  id: 'S02',
  each: 'steps',
  reads: ['flow', 'next', 'parts', 'stakeholders', 'startsIn', 'phase'],
  thresholds: { days: { usual: 30, min: 1, max: 365 } },
  check(step, { flow, next, parts, stakeholders, startsIn, phase }, { days }) {
    // What is next already is said more sharply by the rule on unnamed placeholders.
    if (next.has(step.id) || !flow.open.has(step.id)) return null
    if ((startsIn.get(step.id) ?? Number.POSITIVE_INFINITY) > days) return null
    const owners = peopleIn(parts, step.id, 'owns').flatMap((id) => stakeholders.get(id) ?? [])
    const [first] = owners
    if (!first || owners.some(({ placeholder }) => !placeholder)) return null
    const team = personWords(first)
    return {
      sentence: `${stepWords(step)} belongs to “${team}”, not to somebody with a name.`,
      words: { team },
      confidence: 'unknown',
      eased: easedAtFirst(phase),
    }
  },
})
