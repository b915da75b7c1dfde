import { boxesOnSheet } from '../layout/boxes'
import { stageColumns } from '../layout/stage-columns'
import { stageWidthRange } from '../model/stage'
import type { Id } from '../model/values'
import { recordTitle } from '../rules/record-title'
import type { Command } from './command'
import { draftOf, finishDraft, refuse, writeRecord } from './draft'
import { mapPlacements } from './map-placements'
import { removeWithDependents } from './remove-with-dependents'

export interface DeleteStageInput {
  readonly stageId: Id
}

/**
 * Deletes a stage. Its boxes go to the stage on its left, else to the one on its right, else to none, and keep their
 * place on the sheet: the neighbour grows over the freed column. Only the column of an empty stage closes up.
 */
export const deleteStage: Command<DeleteStageInput> = (workbook, { stageId }) => {
  const stage = workbook.stages.get(stageId)
  if (!stage) return refuse('That stage no longer exists.')
  const draft = draftOf(workbook)
  if (boxesOnSheet(workbook, stage.sheetId).some((box) => box.stageId === stageId)) {
    const columns = stageColumns(workbook, stage.sheetId)
    const index = columns.findIndex((column) => column.stage.id === stageId)
    const left = columns[index - 1]?.stage
    const heir = left ?? columns[index + 1]?.stage
    mapPlacements(draft, stage.sheetId, (place) => {
      if (place.stageId === stageId) {
        return { ...place, stageId: heir?.id ?? null, x: place.x + (left?.width ?? 0) }
      }
      // A heir on the right now begins where the deleted stage began, so what stands in it is pushed by as much.
      if (!left && heir && place.stageId === heir.id) return { ...place, x: place.x + stage.width }
      return place
    })
    if (heir) {
      const width = Math.min(heir.width + stage.width, stageWidthRange.max)
      writeRecord(draft, 'stages', { ...heir, width })
    }
  }
  removeWithDependents(draft, [{ kind: 'stages', id: stageId }])
  return finishDraft(draft, `Delete stage ${recordTitle('stages', stage)}`, [])
}
