import { recordKey } from '../../../model/records'
import type { Step } from '../../../model/step'
import type { Id } from '../../../model/values'
import type { Flow } from '../../inputs/flow'
import type { Plan } from '../../inputs/plan'
import { wholeRule } from '../../rule'
import { stepWords } from '../../words'

/** S20. Practice of procurement: security, privacy, legal and purchasing begin with the proof, not after the decision. */
export const paperTooLate = wholeRule({
  id: 'S20',
  reads: ['flow', 'plan', 'steps', 'phase'],
  check({ flow, plan, steps, phase }) {
    const papers = paperworkOf(flow, steps)
    const decision = lastDecision(flow, plan, steps)
    if (phase === 'bought' || papers.length === 0 || !decision) return []
    const isBegun = papers.some(({ status }) => status !== 'not-started' && status !== 'unknown')
    if (isBegun || !papers.every((paper) => comesAfter(paper, decision, flow, plan))) return []
    const [first] = [...papers].sort((a, b) => compareDays(plan.starts.get(a.id), plan.starts.get(b.id)))
    if (!first) return []
    return [
      {
        record: recordKey('steps', first.id),
        sentence: `The paperwork begins with ${stepWords(first)}, only after ${stepWords(decision)}.`,
      },
    ]
  },
})

/** Paperwork on the way to the purchase, without the signature itself: that comes last in any order. */
function paperworkOf({ graphs, purchases, before }: Flow, steps: ReadonlyMap<Id, Step>): Step[] {
  return graphs.flatMap(({ steps: onSheet, outgoing }) =>
    onSheet.flatMap(({ id, kind, status }) => {
      const step = steps.get(id)
      const isLast = (outgoing.get(id) ?? []).some(({ targetId }) => purchases.includes(targetId))
      const counts = status !== 'skipped' && status !== 'not-applicable' && before.has(id)
      return step && kind === 'paper' && counts && !isLast ? [step] : []
    }),
  )
}

/** The decision or approval that comes last on the way to the purchase, on the sheet of the purchase. */
function lastDecision(
  { before, open, purchases }: Flow,
  { starts }: Plan,
  steps: ReadonlyMap<Id, Step>,
): Step | undefined {
  const sheets = new Set(purchases.map((id) => steps.get(id)?.sheetId))
  return [...before]
    .flatMap((id) => (open.has(id) ? (steps.get(id) ?? []) : []))
    .filter(({ kind, sheetId }) => (kind === 'decision' || kind === 'approval') && sheets.has(sheetId))
    .sort((a, b) => compareDays(starts.get(a.id), starts.get(b.id)))
    .at(-1)
}

function comesAfter(paper: Step, decision: Step, { graphs }: Flow, { starts }: Plan): boolean {
  const [start, decided] = [starts.get(paper.id), starts.get(decision.id)]
  if (start !== undefined && decided !== undefined) return start > decided
  const found = new Set([decision.id])
  const queue = [decision.id]
  for (const id of queue) {
    for (const { outgoing } of graphs) {
      for (const { targetId } of outgoing.get(id) ?? []) {
        if (found.has(targetId)) continue
        found.add(targetId)
        queue.push(targetId)
      }
    }
  }
  return found.has(paper.id)
}

function compareDays(a = '9999-99-99', b = '9999-99-99'): number {
  return a < b ? -1 : a > b ? 1 : 0
}
