import { daysBetween } from '../../../analysis/day-number'
import { dayText } from '../../../scene/day-text'
import { recordRule } from '../../rule'
import { personWords } from '../../words'

/** P10. Miller Heiman: a person new to the role is an automatic red flag, because new holders re-open decisions. */
export const newInRole = recordRule({
  id: 'P10',
  each: 'stakeholders',
  reads: ['today', 'phase'],
  thresholds: { days: { usual: 90, min: 14, max: 365 } },
  check(person, { today, phase }, { days }) {
    const { inPostSince, left, placeholder } = person
    if (inPostSince === undefined || left || placeholder || phase === 'bought') return null
    const since = daysBetween(inPostSince, today)
    if (since < 0 || since >= days) return null
    return { sentence: `${personWords(person)} is new in the job, since ${dayText(inPostSince)}.` }
  },
})
