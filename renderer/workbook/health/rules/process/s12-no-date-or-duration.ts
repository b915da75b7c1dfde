import { recordRule } from '../../rule'
import { stepWords } from '../../words'

/** S12. Work-back planning: without a date or a length nobody can reckon back from the client's day. */
export const noDateOrDuration = recordRule({
  id: 'S12',
  each: 'steps',
  reads: ['flow', 'plan'],
  check(step, { flow, plan }) {
    if (step.due !== undefined || step.duration || step.detailSheetId !== undefined) return null
    // A milestone takes no time.
    if (step.kind === 'milestone' || !flow.open.has(step.id) || !plan.critical.has(step.id)) return null
    return {
      sentence: `${stepWords(step)} decides when the client can buy, but has neither a date nor a duration.`,
      confidence: 'unknown',
    }
  },
})
