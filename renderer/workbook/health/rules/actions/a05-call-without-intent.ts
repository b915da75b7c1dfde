import { isUnfilled } from '../../../analysis/calls/commitment'
import { dayText } from '../../../scene/day-text'
import { recordRule } from '../../rule'
import { callWords } from './call-words'

/** A05. Stinnett: specific intent. Before a call we know which client step it moves and what they will agree to do. */
export const callWithoutIntent = recordRule({
  id: 'A05',
  each: 'calls',
  reads: ['today', 'stakeholders'],
  check(call, { today, stakeholders }) {
    if (call.outcome || (call.date !== undefined && call.date < today)) return null
    const noStep = call.stepIds.length === 0
    const noCommitment = isUnfilled(call.commitment)
    if (!noStep && !noCommitment) return null
    const lacks = noStep
      ? noCommitment
        ? 'no client step and no commitment to ask for'
        : 'no client step that it is to move'
      : 'no commitment to ask for'
    const day = call.date === undefined ? '' : ` on ${dayText(call.date)}`
    return {
      sentence: `The call ${callWords(call, stakeholders)}${day} has ${lacks}.`,
      confidence: 'confirmed',
    }
  },
})
