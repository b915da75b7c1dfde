import type { Stage } from '../model/stage'
import type { Id } from '../model/values'
import { inOrder, type Workbook } from '../model/workbook'

/** The stages of a sheet, left to right. */
export function stagesOf(workbook: Pick<Workbook, 'stages'>, sheetId: Id): Stage[] {
  return inOrder([...workbook.stages.values()].filter((stage) => stage.sheetId === sheetId))
}
