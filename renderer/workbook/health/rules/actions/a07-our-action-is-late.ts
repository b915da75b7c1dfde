import { daysBetween } from '../../../analysis/day-number'
import { dayText } from '../../../scene/day-text'
import { recordRule } from '../../rule'
import { actionWords, countWords } from '../../words'

/** A07. Mutual action plans: we ask clients for dates, so we keep our own. */
export const ourActionIsLate = recordRule({
  id: 'A07',
  each: 'actions',
  reads: ['today'],
  check(action, { today }) {
    const { status, due } = action
    if (due === undefined || due >= today || status === 'done' || status === 'dropped') return null
    const late = countWords(daysBetween(due, today), 'day')
    return {
      sentence: `Our action ${actionWords(action)} was due on ${dayText(due)}, ${late} ago.`,
      confidence: 'confirmed',
    }
  },
})
