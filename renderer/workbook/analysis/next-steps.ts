import type { Step } from '../model/step'
import type { Id } from '../model/values'
import type { Workbook } from '../model/workbook'
import { pathState } from './path-state'
import { compareReading } from './reading-order'

/**
 * The client steps that can be taken now: not done, not skipped, every predecessor done or skipped, at a decision
 * only along the chosen branch. By due date (undated last), then in reading order. Source: specific intent, "what is
 * the next thing the client must do in order to buy" (Stinnett; guides: domain 0).
 *
 * The steps of a sheet that details another step come up only while that step itself is ready.
 */
export function nextSteps(workbook: Workbook, sheetId?: Id): Step[] {
  const readyOn = new Map<Id, readonly Step[]>()
  const ready = (id: Id): readonly Step[] => {
    const known = readyOn.get(id)
    if (known) return known
    // Set before looking at the parents, so that sheets which detail one another in a circle come to an end.
    readyOn.set(id, [])
    const parents = [...workbook.steps.values()].filter((step) => step.detailSheetId === id)
    const isReached = parents.length === 0 || parents.some((parent) => ready(parent.sheetId).includes(parent))
    const steps = isReached ? pathState(workbook, id).ready : []
    readyOn.set(id, steps)
    return steps
  }
  const sheetIds = sheetId === undefined ? [...workbook.sheets.keys()] : [sheetId]
  return sheetIds.flatMap((id) => [...ready(id)]).sort((a, b) => compareNext(workbook, a, b))
}

/** Negative when `a` comes up before `b`: earlier due, undated last, then in reading order. */
export function compareNext(workbook: Workbook, a: Step, b: Step): number {
  const undated = '9999-99-99'
  const [dueA, dueB] = [a.due ?? undated, b.due ?? undated]
  if (dueA !== dueB) return dueA < dueB ? -1 : 1
  return compareReading(workbook, a, b)
}
