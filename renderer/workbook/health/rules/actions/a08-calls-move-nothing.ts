import type { Call } from '../../../model/call'
import { recordKey } from '../../../model/records'
import type { Id } from '../../../model/values'
import { addTo } from '../../inputs/parts'
import { wholeRule } from '../../rule'
import { countWords, stepWords } from '../../words'

/** A08. Gong: the warning "Stalled in stage". When calls do not move a step, the obstacle is somewhere else. */
export const callsMoveNothing = wholeRule({
  id: 'A08',
  reads: ['calls', 'steps', 'flow', 'today'],
  thresholds: { calls: { usual: 3, min: 2, max: 20 } },
  check({ calls, steps, flow, today }, { calls: most }) {
    const held = [...calls.values()]
      .filter(({ date, outcome }) => outcome && outcome.result !== 'cancelled' && (date ?? today) <= today)
      .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
    const byStep = new Map<Id, Call[]>()
    for (const call of held) for (const id of call.stepIds) addTo(byStep, id, call)
    return [...byStep].flatMap(([id, some]) => {
      const step = steps.get(id)
      const vain = some.length - 1 - some.findLastIndex(({ outcome }) => outcome?.result === 'moved')
      if (!step || vain < most || !flow.open.has(id)) return []
      return [
        {
          record: recordKey('steps', id),
          sentence: `${countWords(vain, 'call')} in a row did not move ${stepWords(step)}.`,
          confidence: 'confirmed' as const,
          basis: some.map((call) => call.id),
        },
      ]
    })
  },
})
