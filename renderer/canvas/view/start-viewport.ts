import type { Scene } from '@workbook/scene/scene'
import type { SessionStore, Viewport } from '../../store/session-store'
import { contentTop, fitViewport, type Size } from './viewports'

/** Where a sheet is looked at when it is shown: where it was left, else as a whole. */
export function startViewport(
  session: SessionStore,
  { sheetId, extent, boxes }: Scene,
  size: Size,
): Viewport {
  const left = session.getState().viewports.get(sheetId)
  return left ?? fitViewport(extent, contentTop(boxes), size)
}
