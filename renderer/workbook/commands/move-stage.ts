import type { Id } from '../model/values'
import { recordTitle } from '../rules/record-title'
import type { Command } from './command'
import { draftOf, finishDraft, refuse, writeRecord } from './draft'
import { placeInOrder } from './place-in-order'
import { stagesOf } from './stages-of'

export interface MoveStageInput {
  readonly stageId: Id
  /** Place among the sheet's stages after the move, from 0. */
  readonly index: number
}

/** Moves a stage to another place in its sheet; the boxes in it move along. */
export const moveStage: Command<MoveStageInput> = (workbook, { stageId, index }) => {
  const stage = workbook.stages.get(stageId)
  if (!stage) return refuse('That stage no longer exists.')
  const siblings = stagesOf(workbook, stage.sheetId)
  const draft = draftOf(workbook)
  if (siblings.indexOf(stage) !== index) {
    for (const placed of placeInOrder(siblings, stage, index)) writeRecord(draft, 'stages', placed)
  }
  return finishDraft(draft, `Move stage ${recordTitle('stages', stage)}`)
}
