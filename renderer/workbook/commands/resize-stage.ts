import { boxesOnSheet } from '../layout/boxes'
import { stageColumns } from '../layout/stage-columns'
import { stageWidthRange } from '../model/stage'
import type { Id } from '../model/values'
import type { Workbook } from '../model/workbook'
import { recordTitle } from '../rules/record-title'
import type { Command } from './command'
import { draftOf, finishDraft, refuse, writeRecord } from './draft'

export interface ResizeStageInput {
  readonly stageId: Id
  /** Wanted width in sheet pixels; it is kept within the allowed range and wide enough for the boxes of the stage. */
  readonly width: number
}

/** Makes a stage wider or narrower; the stages to its right move along. */
export const resizeStage: Command<ResizeStageInput> = (workbook, { stageId, width }) => {
  const stage = workbook.stages.get(stageId)
  if (!stage) return refuse('That stage no longer exists.')
  if (!Number.isFinite(width)) return refuse('The width of a stage must be a number.')
  const narrowest = Math.max(stageWidthRange.min, narrowestAround(workbook, stage.sheetId, stageId))
  const allowed = Math.min(Math.max(Math.round(width), narrowest), stageWidthRange.max)
  const draft = draftOf(workbook)
  writeRecord(draft, 'stages', { ...stage, width: allowed })
  return finishDraft(draft, `Resize stage ${recordTitle('stages', stage)}`)
}

/** The width at which the middle of every box of the stage still lies in its column, so that none changes its stage. */
function narrowestAround(workbook: Workbook, sheetId: Id, stageId: Id): number {
  const left = stageColumns(workbook, sheetId).find(({ stage }) => stage.id === stageId)?.x ?? 0
  const middles = boxesOnSheet(workbook, sheetId)
    .filter((box) => box.stageId === stageId)
    .map((box) => box.x - left + box.width / 2)
  return Math.floor(Math.max(0, ...middles)) + 1
}
