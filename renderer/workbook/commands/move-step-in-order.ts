import { placesInOrder } from '../layout/order-in-stage'
import type { Id } from '../model/values'
import type { Workbook } from '../model/workbook'
import { titleById } from '../rules/record-title'
import type { Command } from './command'
import { draftOf, finishDraft, refuse, writeRecord } from './draft'

export interface MoveStepInOrderInput {
  readonly stepId: Id
  /** A stage of the step's own sheet; null is outside of all stages. */
  readonly stageId: Id | null
  /** Place among the other steps of that stage, from 0. */
  readonly index: number
}

/** Moves a step to another place in the reading order, within its stage or to another one, without dragging. */
export const moveStepInOrder: Command<MoveStepInOrderInput> = (workbook, { stepId, stageId, index }) => {
  const step = workbook.steps.get(stepId)
  if (!step) return refuse('That step no longer exists.')
  const stage = stageId === null ? null : workbook.stages.get(stageId)
  if (stage === undefined) return refuse('That stage no longer exists.')
  if (stage && stage.sheetId !== step.sheetId) return refuse('A step stays on its sheet.')
  const placed = placesInOrder(workbook, { sheetId: step.sheetId, stageId }, step, index)
  const moved = placed.filter((each) => !standsAs(workbook, each))
  const locked = moved.find((each) => each.locked)
  if (locked) return refuse(`"${titleById(workbook, 'steps', locked.id)}" is locked. Unlock it to move it.`)
  const draft = draftOf(workbook)
  for (const each of moved) writeRecord(draft, 'steps', each)
  const title = titleById(workbook, 'steps', stepId)
  const isElsewhere = stageId !== null && stageId !== step.stageId
  return finishDraft(
    draft,
    isElsewhere ? `Move ${title} to ${titleById(workbook, 'stages', stageId)}` : `Move ${title}`,
  )
}

function standsAs(
  { steps }: Workbook,
  { id, stageId, x, y }: { id: Id; stageId: Id | null; x: number; y: number },
) {
  const before = steps.get(id)
  return before?.stageId === stageId && before.x === x && before.y === y
}
