import { dayText } from '../../../scene/day-text'
import { recordRule } from '../../rule'
import { stepWords } from '../../words'

/** A01. Stinnett: what do we have to do so that the client does it? */
export const stepWithoutAction = recordRule({
  id: 'A01',
  each: 'steps',
  reads: ['flow', 'serving', 'next', 'startsIn'],
  thresholds: { days: { usual: 30, min: 1, max: 365 } },
  check(step, { flow, serving, next, startsIn }, { days }) {
    if (!flow.open.has(step.id) || (startsIn.get(step.id) ?? Number.POSITIVE_INFINITY) > days) return null
    // Where only the official channel is open, there is nothing that we may do.
    if (step.officialChannelOnly) return null
    // What we do for a step serves the steps that detail it as well.
    const served = [step.id, flow.detailed.get(step.sheetId)]
    if (served.some((id) => id !== undefined && serving.has(id))) return null
    const isNext = next.has(step.id)
    return {
      sentence: `We plan nothing to help the client with ${stepWords(step)}.`,
      confidence: 'confirmed',
      words: { date: step.due === undefined ? 'the day it is needed' : dayText(step.due) },
      eased: isNext ? undefined : { levels: 1, because: 'other steps come first' },
    }
  },
})
