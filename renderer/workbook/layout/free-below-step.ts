import { stakeholderSize } from '../model/stakeholder'
import type { Step } from '../model/step'
import type { Placement } from '../model/values'
import type { Workbook } from '../model/workbook'
import { type Box, boxesOnSheet, stepBoxSize } from './boxes'
import { placementAt, sheetPoint, stageColumns } from './stage-columns'

/** Free room around a box that is placed for somebody, in sheet pixels. */
const gap = 16

/**
 * The first free place straight below a step: for a person, so that whoever takes part stands beside it, or for another
 * box of the given size in sheet pixels.
 */
export function freeBelowStep(
  workbook: Workbook,
  step: Step,
  { width, height }: { readonly width: number; readonly height: number } = stakeholderSize,
): Placement {
  const columns = stageColumns(workbook, step.sheetId)
  const corner = sheetPoint(columns, step)
  const area = { x: corner.x, y: corner.y + stepBoxSize(step).height + gap, width, height }
  const boxes = boxesOnSheet(workbook, step.sheetId).sort((a, b) => a.y - b.y)
  for (const box of boxes) if (isInTheWay(box, area)) area.y = box.y + box.height + gap
  return placementAt(columns, step.sheetId, area)
}

function isInTheWay(box: Box, area: Pick<Box, 'x' | 'y' | 'width' | 'height'>): boolean {
  return (
    box.x < area.x + area.width &&
    area.x < box.x + box.width &&
    box.y < area.y + area.height + gap &&
    area.y < box.y + box.height + gap
  )
}
