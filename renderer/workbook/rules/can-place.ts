import type { Placement } from '../model/values'
import type { Workbook } from '../model/workbook'
import type { Verdict } from './verdict'

/** Whether a box may stand where a placement says: the sheet exists and the stage, if any, is a stage of that sheet. */
export function canPlace(
  workbook: Pick<Workbook, 'sheets' | 'stages'>,
  { sheetId, stageId }: Placement,
): Verdict {
  if (!workbook.sheets.has(sheetId)) return { allowed: false, reason: 'That sheet no longer exists.' }
  if (stageId !== null && workbook.stages.get(stageId)?.sheetId !== sheetId) {
    return { allowed: false, reason: 'That stage is not on this sheet.' }
  }
  return { allowed: true }
}
