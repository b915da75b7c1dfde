import { placementAt, stageColumns } from '@workbook/layout/stage-columns'
import type { Placement } from '@workbook/model/values'
import { overlap } from '@workbook/scene/rectangles'
import type { Point, Rectangle } from '@workbook/scene/scene'
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

const gap = 24

/** The corner of the first free place at or below the one that is wanted. */
export function freeNear(boxes: readonly { readonly bounds: Rectangle }[], wanted: Rectangle): Point {
  let { y } = wanted
  for (const _ of boxes) {
    const area = { ...wanted, y: y - gap / 2, height: wanted.height + gap }
    const below = boxes.flatMap(({ bounds }) => (overlap(bounds, area) ? [bounds.y + bounds.height] : []))
    if (below.length === 0) break
    y = Math.max(...below) + gap
  }
  return { x: Math.round(wanted.x), y: Math.round(y) }
}
