import { daysBetween } from '../../../analysis/day-number'
import { dayText } from '../../../scene/day-text'
import { recordRule } from '../../rule'
import { countWords, stepWords } from '../../words'

/** S10. Gong: the warning "Overdue". A slip seldom mends itself. */
export const overdue = recordRule({
  id: 'S10',
  each: 'steps',
  reads: ['flow', 'today'],
  check(step, { flow, today }) {
    if (step.due === undefined || step.due >= today || !flow.open.has(step.id)) return null
    const late = countWords(daysBetween(step.due, today), 'day')
    return { sentence: `${stepWords(step)} was due on ${dayText(step.due)}, ${late} ago, and is not done.` }
  },
})
