import { placementAt, stageColumns } from '@workbook/layout/stage-columns'
import type { Placement } from '@workbook/model/values'
import type { Stores } from '../store/stores'

/** In sheet pixels. */
export interface BoxSize {
  readonly width: number
  readonly height: number
}

/** A free place near the middle of what is visible, in the column that is there. */
export function freePlacement({ document, session }: Stores, size: BoxSize): Placement | null {
  const { activeSheetId, canvas } = session.getState()
  if (activeSheetId === null || !canvas) return null
  const columns = stageColumns(document.getState().workbook, activeSheetId)
  return placementAt(columns, activeSheetId, { ...canvas.placeFor(size), width: size.width })
}
