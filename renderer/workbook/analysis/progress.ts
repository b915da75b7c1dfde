import type { Step } from '../model/step'
import type { Id } from '../model/values'
import type { Workbook } from '../model/workbook'
import { expectedWorkingDays } from './expected-days'
import { pathState } from './path-state'

/** How much of what the client must do is done. Our own activity never moves it. */
export interface Progress {
  /** Steps done. */
  readonly done: number
  /** Steps that count: not skipped, not ruled out, not on a branch that the client decided against. */
  readonly total: number
  /** Share done from 0 to 1, weighted by expected working days; 0 when nothing counts. */
  readonly share: number
}

/** Progress of a sheet: as a whole and by stage, every stage of the sheet included. */
export interface SheetProgress {
  readonly whole: Progress
  readonly stages: ReadonlyMap<Id, Progress>
}

/** Progress on one sheet. */
export function sheetProgress(workbook: Workbook, sheetId: Id): SheetProgress {
  const counting = countingSteps(workbook, sheetId)
  const stages = new Map<Id, Progress>()
  for (const stage of workbook.stages.values()) {
    if (stage.sheetId !== sheetId) continue
    stages.set(stage.id, progressOf(counting.filter((step) => step.stageId === stage.id)))
  }
  return { whole: progressOf(counting), stages }
}

/** Progress of the deal. A sheet that details a step is not counted again beside that step. */
export function dealProgress(workbook: Workbook): Progress {
  const details = new Set([...workbook.steps.values()].map((step) => step.detailSheetId))
  const sheetIds = [...workbook.sheets.keys()].filter((id) => !details.has(id))
  return progressOf(sheetIds.flatMap((id) => countingSteps(workbook, id)))
}

function countingSteps(workbook: Workbook, sheetId: Id): Step[] {
  const { graph, offPath } = pathState(workbook, sheetId)
  return graph.steps.filter(
    ({ id, status }) => status !== 'skipped' && status !== 'not-applicable' && !offPath.has(id),
  )
}

function progressOf(steps: readonly Step[]): Progress {
  const done = steps.filter(({ status }) => status === 'done')
  const days = sumOfDays(steps)
  // Milestones may take no time at all; where nothing does, each counts the same.
  const share = days > 0 ? sumOfDays(done) / days : done.length / Math.max(1, steps.length)
  return { done: done.length, total: steps.length, share }
}

function sumOfDays(steps: readonly Step[]): number {
  return steps.reduce((days, step) => days + expectedWorkingDays(step), 0)
}
