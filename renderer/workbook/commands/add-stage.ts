import { defaultStageWidth } from '../layout/stage-columns'
import { recordKey } from '../model/records'
import type { Id } from '../model/values'
import type { Command } from './command'
import { draftOf, finishDraft, refuse, writeRecord } from './draft'
import { placeInOrder } from './place-in-order'
import { stagesOf } from './stages-of'

export interface AddStageInput {
  readonly sheetId: Id
  /** Place among the sheet's stages, from 0; absent or too large puts it last. */
  readonly index?: number | undefined
  readonly title?: string | undefined
}

/** Adds a stage. Boxes of the stages to its right move along, since they are placed relative to their stage. */
export const addStage: Command<AddStageInput> = (workbook, { sheetId, index, title }, { newId }) => {
  if (!workbook.sheets.has(sheetId)) return refuse('That sheet no longer exists.')
  const siblings = stagesOf(workbook, sheetId)
  const stage = {
    id: newId(),
    sheetId,
    title: title ?? `Stage ${siblings.length + 1}`,
    order: 0,
    width: defaultStageWidth,
  }
  const draft = draftOf(workbook)
  for (const placed of placeInOrder(siblings, stage, index ?? siblings.length)) {
    writeRecord(draft, 'stages', placed)
  }
  return finishDraft(draft, 'Add stage', [recordKey('stages', stage.id)])
}
