import { dayText } from '../../../scene/day-text'
import { recordRule } from '../../rule'
import { callWords } from './call-words'

/** A06. A map that nobody writes calls back into grows old without anybody noticing. */
export const callOutcomeMissing = recordRule({
  id: 'A06',
  each: 'calls',
  reads: ['today', 'stakeholders'],
  check(call, { today, stakeholders }) {
    if (call.outcome || call.date === undefined || call.date >= today) return null
    return {
      sentence: `The call ${callWords(call, stakeholders)} was on ${dayText(call.date)}, and nobody has written down what came of it.`,
      confidence: 'confirmed',
    }
  },
})
