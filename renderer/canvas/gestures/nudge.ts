import { moveBoxes } from '@workbook/commands/move-boxes'
import type { Point } from '@workbook/scene/scene'
import { showNotice } from '../../ui/notices'
import { isBoxKey, type MapView } from '../view/map-view'
import { createBursts } from './burst'

/** Moves what is selected by a few pixels. A burst of arrow keys is one undo step. */
export function createNudge(view: MapView): (by: Point) => void {
  const bursts = createBursts()
  return (by) => {
    const { index } = view.state.getState()
    const { selection } = view.stores.session.getState()
    const boxes = [...selection].filter(isBoxKey).flatMap((key) => {
      const bounds = index.box(key)?.bounds
      return bounds ? [{ key, x: bounds.x + by.x, y: bounds.y + by.y }] : []
    })
    const gesture = `nudge ${bursts()} of ${[...selection].join(' ')}`
    const moved = view.stores.document.execute(moveBoxes, { sheetId: view.sheetId, boxes }, { gesture })
    if (!moved.ok) showNotice('info', moved.error.message)
  }
}
