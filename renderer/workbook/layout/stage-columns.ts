import type { Stage } from '../model/stage'
import type { Id, Placement } from '../model/values'
import { inOrder, type Workbook } from '../model/workbook'

/** Width of a stage that was never resized, in sheet pixels. */
export const defaultStageWidth = 232

/** Height of the heading above a stage's steps, in sheet pixels; sheets start below it at y = 0. */
export const stageHeadingHeight = 56

/** A stage with the place of its column on the sheet, in sheet pixels from the sheet's origin. */
export interface StageColumn {
  readonly stage: Stage
  readonly x: number
  readonly width: number
}

/** The stages of a sheet as adjoining columns from x = 0, left to right. */
export function stageColumns(workbook: Pick<Workbook, 'stages'>, sheetId: Id): readonly StageColumn[] {
  let x = 0
  return inOrder([...workbook.stages.values()].filter((stage) => stage.sheetId === sheetId)).map((stage) => {
    const column = { stage, x, width: stage.width }
    x += stage.width
    return column
  })
}

/** The sheet point of a placement's top left corner. */
export function sheetPoint(columns: readonly StageColumn[], placement: Placement): { x: number; y: number } {
  const column = columns.find(({ stage }) => stage.id === placement.stageId)
  return { x: placement.x + (column?.x ?? 0), y: placement.y }
}

/**
 * The placement of a box whose top left corner is at a sheet point: it belongs to the column that holds its middle,
 * or to none when its middle lies outside all columns. Coordinates are rounded to whole pixels.
 */
export function placementAt(
  columns: readonly StageColumn[],
  sheetId: Id,
  box: { readonly x: number; readonly y: number; readonly width: number },
): Placement {
  const middle = box.x + box.width / 2
  const column = columns.find(({ x, width }) => middle >= x && middle < x + width)
  return {
    sheetId,
    stageId: column?.stage.id ?? null,
    x: Math.round(box.x - (column?.x ?? 0)),
    y: Math.round(box.y),
  }
}
