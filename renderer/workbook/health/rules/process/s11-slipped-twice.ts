import { recordRule } from '../../rule'
import { stepWords, timesWords } from '../../words'

/** S11. Stage ageing and push counts: a date that moves again and again belongs to something that lost its priority. */
export const slippedTwice = recordRule({
  id: 'S11',
  each: 'steps',
  reads: ['flow'],
  thresholds: { slips: { usual: 2, min: 1, max: 20 } },
  check(step, { flow }, { slips }) {
    const count = step.slips?.length ?? 0
    if (count < slips || !flow.open.has(step.id)) return null
    const [last] = step.slips?.slice(-1) ?? []
    const reason = last?.reason?.trim().replace(/[.!]$/, '')
    return {
      sentence: `The date of ${stepWords(step)} has moved later ${timesWords(count)}${reason ? `, last because: ${reason}` : ''}.`,
      confidence: 'confirmed',
      basis: count,
    }
  },
})
