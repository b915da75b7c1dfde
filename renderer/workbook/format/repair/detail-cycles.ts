import type { Step } from '../../model/step'
import type { Id } from '../../model/values'
import type { Workbook } from '../../model/workbook'

/**
 * Steps whose detail sheet leads back to the sheet they stand on, which would make the span of a step depend on
 * itself. Found by a depth-first walk over the sheets: without the edges that close a circle there it has none.
 */
export function detailCycles({ steps }: Workbook): ReadonlySet<Id> {
  const detailed = detailedStepsBySheet(steps.values())
  const circular = new Set<Id>()
  const state = new Map<Id, 'open' | 'left'>()
  for (const root of [...detailed.keys()].sort()) {
    if (state.has(root)) continue
    // A stack of our own, because a file may chain more sheets than calls can nest.
    const walk = [{ sheetId: root, next: 0 }]
    state.set(root, 'open')
    for (let top = walk.at(-1); top; top = walk.at(-1)) {
      const step = detailed.get(top.sheetId)?.[top.next]
      top.next += 1
      if (!step) {
        state.set(top.sheetId, 'left')
        walk.pop()
      } else if (state.get(step.detailSheetId) === 'open') {
        circular.add(step.id)
      } else if (!state.has(step.detailSheetId)) {
        state.set(step.detailSheetId, 'open')
        walk.push({ sheetId: step.detailSheetId, next: 0 })
      }
    }
  }
  return circular
}

interface Detailed {
  readonly id: Id
  readonly detailSheetId: Id
}

function detailedStepsBySheet(steps: Iterable<Step>): Map<Id, Detailed[]> {
  const bySheet = new Map<Id, Detailed[]>()
  for (const { id, sheetId, detailSheetId } of steps) {
    if (detailSheetId === undefined) continue
    const onSheet = bySheet.get(sheetId) ?? []
    onSheet.push({ id, detailSheetId })
    bySheet.set(sheetId, onSheet)
  }
  for (const onSheet of bySheet.values()) onSheet.sort((a, b) => (a.id < b.id ? -1 : 1))
  return bySheet
}
