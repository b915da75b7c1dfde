import { daysBetween } from '../../../analysis/day-number'
import { recordRule } from '../../rule'
import { countWords, personWords, stepWords } from '../../words'

/** P19. Altify: personas that stand in until somebody has a name. A role without a name can be asked for nothing. */
export const placeholderUnnamed = recordRule({
  id: 'P19',
  each: 'stakeholders',
  reads: ['parts', 'next', 'steps', 'age', 'today', 'phase'],
  thresholds: { days: { usual: 14, min: 1, max: 365 } },
  check(person, { parts, next, steps, age, today, phase }, { days }) {
    if (!person.placeholder || person.left || phase === 'bought') return null
    const owned = (parts.ofPerson.get(person.id) ?? []).find(
      ({ role, targetId }) => role === 'owns' && next.has(targetId),
    )
    const step = owned && steps.get(owned.targetId)
    const role = personWords(person)
    if (step) {
      return {
        sentence: `Nobody has said who “${role}” is, and that role owns the next step ${stepWords(step)}.`,
        confidence: 'unknown',
      }
    }
    const open = person.placeholderSince === undefined ? age : daysBetween(person.placeholderSince, today)
    if (open === null || open <= days) return null
    return {
      sentence: `For ${countWords(open, 'day')} nobody has said who “${role}” is.`,
      confidence: 'unknown',
      eased: { levels: 1, because: 'the role owns no next step' },
      basis: person.jobTitle ?? '',
    }
  },
})
