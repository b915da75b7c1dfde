import type { Id } from '../model/values'
import { counted } from '../rules/kind-word'
import { titleById } from '../rules/record-title'
import type { Command } from './command'
import { draftOf, finishDraft, refuse } from './draft'
import { arrangeInStage } from './plan/arrange-in-stage'

export interface ReorderStepsInput {
  readonly sheetId: Id
  /** In the order in which they are to be read. */
  readonly stepIds: readonly Id[]
  /** The stage into which they go; null is outside all stages. */
  readonly stageId: Id | null
  /** The step of that stage that they come before; null is the end of the stage. */
  readonly beforeId: Id | null
}

/**
 * Moves steps to another place in the reading order of a sheet, as a list shows it: by stage, then from top to bottom.
 * On the map they change places with the ones they pass.
 */
export const reorderSteps: Command<ReorderStepsInput> = (workbook, input) => {
  const { sheetId, stepIds, stageId } = input
  const [first] = stepIds
  const here = stepIds.every((id) => workbook.steps.get(id)?.sheetId === sheetId)
  if (first === undefined || !here) return refuse('The steps to move are no longer on this sheet.')
  if (stageId !== null && workbook.stages.get(stageId)?.sheetId !== sheetId) {
    return refuse('That stage is not on this sheet.')
  }
  const draft = draftOf(workbook)
  const problem = arrangeInStage(draft, input)
  if (problem !== null) return refuse(problem)
  const what =
    stepIds.length === 1 ? titleById(workbook, 'steps', first) : counted(stepIds.map(() => 'steps'))
  return finishDraft(draft, `Move ${what}`)
}
