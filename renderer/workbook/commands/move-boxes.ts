import { type Box, boxesOnSheet } from '../layout/boxes'
import { placementAt, stageColumns } from '../layout/stage-columns'
import type { RecordKey } from '../model/records'
import type { Id, Placement } from '../model/values'
import type { Workbook } from '../model/workbook'
import { isLocked } from '../rules/is-locked'
import { counted } from '../rules/kind-word'
import { recordTitle, titleById } from '../rules/record-title'
import type { Command } from './command'
import { draftOf, finishDraft, refuse } from './draft'
import { writePlacement } from './write-placement'

export interface MoveBoxesInput {
  readonly sheetId: Id
  /** Where the top left corner of each box goes, in sheet pixels from the sheet's origin. */
  readonly boxes: readonly { readonly key: RecordKey; readonly x: number; readonly y: number }[]
}

/**
 * Moves steps, people and notes on a sheet. A box belongs to the stage in whose column its middle comes to lie, so
 * dropping a step in another column changes its stage. Locked boxes stay where they are.
 */
export const moveBoxes: Command<MoveBoxesInput> = (workbook, { sheetId, boxes }) => {
  const columns = stageColumns(workbook, sheetId)
  const known = new Map(boxesOnSheet(workbook, sheetId).map((box) => [box.key, box]))
  const draft = draftOf(workbook)
  const moved: { box: Box; placement: Placement }[] = []
  let locked: Box | undefined
  for (const { key, x, y } of boxes) {
    const box = known.get(key)
    if (!box) continue
    if (isLocked(workbook, key)) {
      locked = box
      continue
    }
    if (!Number.isFinite(x) || !Number.isFinite(y)) return refuse('A box needs a place on the sheet.')
    const placement = placementAt(columns, sheetId, { x, y, width: box.width })
    writePlacement(draft, box, placement)
    moved.push({ box, placement })
  }
  if (moved.length > 0) return finishDraft(draft, moveLabel(workbook, moved))
  if (locked)
    return refuse(`"${titleById(workbook, locked.kind, locked.id)}" is locked. Unlock it to move it.`)
  return refuse('There is nothing to move.')
}

function moveLabel(
  workbook: Workbook,
  moved: readonly { readonly box: Box; readonly placement: Placement }[],
): string {
  const [first] = moved
  const what =
    first && moved.length === 1
      ? titleById(workbook, first.box.kind, first.box.id)
      : counted(moved.map(({ box }) => box.kind))
  const stages = new Set(moved.map(({ placement }) => placement.stageId))
  const changesStage = moved.some(({ box, placement }) => box.stageId !== placement.stageId)
  const [stageId] = stages
  if (!changesStage || stages.size !== 1 || !stageId) return `Move ${what}`
  const stage = workbook.stages.get(stageId)
  return `Move ${what} to ${stage?.title ? `stage ${recordTitle('stages', stage)}` : 'another stage'}`
}
