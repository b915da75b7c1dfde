import type { Step } from '../model/step'
import type { Workbook } from '../model/workbook'

/** Steps as a person reads the sheet: by stage, then top to bottom, then left to right; steps outside stages last. */
export function readingOrder(workbook: Pick<Workbook, 'stages'>, steps: readonly Step[]): Step[] {
  return [...steps].sort((a, b) => compareReading(workbook, a, b))
}

/** Negative when a person comes to `a` before `b` on the sheet. Ties are broken by id, alike on every machine. */
export function compareReading({ stages }: Pick<Workbook, 'stages'>, a: Step, b: Step): number {
  const stageOrder = (step: Step) =>
    (step.stageId === null ? undefined : stages.get(step.stageId)?.order) ?? Number.MAX_VALUE
  return stageOrder(a) - stageOrder(b) || a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1)
}
