import { daysBetween } from '../../../analysis/day-number'
import { recordKey } from '../../../model/records'
import { dayText } from '../../../scene/day-text'
import { recordRule } from '../../rule'
import { stepWords } from '../../words'

/** S09. MEDDICC: a qualification is no checklist, because deals keep changing and facts go stale. */
export const notConfirmedLately = recordRule({
  id: 'S09',
  each: 'steps',
  reads: ['flow', 'told', 'today'],
  thresholds: { days: { usual: 45, min: 7, max: 365 } },
  check(step, { flow, told, today }, { days }) {
    const last = told.get(recordKey('steps', step.id))?.lastConfirmed
    if (!last || !flow.open.has(step.id) || daysBetween(last, today) <= days) return null
    return {
      sentence: `Nobody has confirmed ${stepWords(step)} since ${dayText(last)}.`,
      basis: last,
    }
  },
})
