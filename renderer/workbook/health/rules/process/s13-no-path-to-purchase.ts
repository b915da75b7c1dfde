import type { SequenceLink } from '../../../model/link'
import { recordKey } from '../../../model/records'
import type { Step } from '../../../model/step'
import type { Id } from '../../../model/values'
import type { Flow } from '../../inputs/flow'
import { type Report, wholeRule } from '../../rule'
import { stepWords } from '../../words'

/** S13. bpmnlint: no-implicit-end. A map whose steps do not lead to the purchase does not end in a sale. */
export const noPathToPurchase = wholeRule({
  id: 'S13',
  reads: ['flow', 'steps'],
  check({ flow, steps }) {
    const [purchase] = flow.purchases.flatMap((id) => (flow.open.has(id) ? (steps.get(id) ?? []) : []))
    const isLedTo = flow.before.size > flow.purchases.length
    const others = [...flow.open].filter((id) => !flow.before.has(id) && !flow.after.has(id))
    if (!purchase || isLedTo || others.length === 0) return deadEnds(flow, steps)
    return [
      {
        record: recordKey('steps', purchase.id),
        sentence: `No step leads to ${stepWords(purchase)}, so the map does not end in a sale.`,
        confidence: 'confirmed',
      },
    ]
  },
})

/** Open steps after which nothing comes. Ends of a branch and what comes after the purchase may end. */
function deadEnds(flow: Flow, steps: ReadonlyMap<Id, Step>): Report[] {
  if (flow.purchases.length === 0) return []
  return flow.graphs.flatMap(({ steps: onSheet, incoming, outgoing }) =>
    onSheet.flatMap(({ id, kind, sheetId }) => {
      const step = steps.get(id)
      const isMeantToEnd = kind === 'milestone' || flow.before.has(id) || flow.after.has(id)
      const hasBefore = (incoming.get(id) ?? []).length > 0
      if (!step || isMeantToEnd || !hasBefore || !flow.open.has(id)) return []
      if ((outgoing.get(id) ?? []).some((link: SequenceLink) => steps.has(link.targetId))) return []
      // A sheet that details a step ends where that step ends.
      if (flow.detailed.has(sheetId)) return []
      return [
        {
          record: recordKey('steps', id),
          sentence: `Nothing comes after ${stepWords(step)}, so it does not lead to the purchase.`,
          confidence: 'confirmed' as const,
          eased: { levels: 2, because: 'other steps do lead to the purchase' },
        },
      ]
    }),
  )
}
