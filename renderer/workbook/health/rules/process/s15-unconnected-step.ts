import { recordKey } from '../../../model/records'
import { wholeRule } from '../../rule'
import { stepWords } from '../../words'

/** S15. bpmnlint: no-disconnected. */
export const unconnectedStep = wholeRule({
  id: 'S15',
  reads: ['flow', 'steps'],
  check({ flow, steps }) {
    return flow.graphs.flatMap(({ steps: onSheet, incoming, outgoing }) => {
      if (onSheet.length < 2) return []
      return onSheet.flatMap(({ id }) => {
        const step = steps.get(id)
        const links = (incoming.get(id) ?? []).length + (outgoing.get(id) ?? []).length
        if (!step || links > 0 || !flow.open.has(id)) return []
        return [
          {
            record: recordKey('steps', id),
            sentence: `${stepWords(step)} stands alone: nothing comes before it and nothing waits for it.`,
            confidence: 'confirmed' as const,
          },
        ]
      })
    })
  },
})
