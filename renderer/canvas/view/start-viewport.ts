import type { Id } from '@workbook/model/values'
import type { Scene } from '@workbook/scene/scene'
import type { SessionStore, Viewport } from '../../store/session-store'
import { contentTop, fitViewport, revealing, type Size, zoomedAround } from './viewports'

/** Smaller than this a title is hard to read: a sheet that needs more room is not shown as a whole at first. */
const readable = 0.6
const comfortable = 0.75

/**
 * Where a sheet is looked at when it is shown: where it was left, else as a whole, else comfortably large at its
 * beginning, as far right and down as it takes to see the next client step.
 */
export function startViewport(
  session: SessionStore,
  { sheetId, extent, boxes }: Scene,
  size: Size,
  nextStepId: Id | undefined,
): Viewport {
  const left = session.getState().viewports.get(sheetId)
  const whole = fitViewport(extent, contentTop(boxes), size)
  if (left || whole.zoom >= readable) return left ?? whole
  const atStart = zoomedAround({ ...whole, x: -extent.x * whole.zoom }, { x: 0, y: whole.y }, comfortable)
  const next = boxes.find(({ kind, id }) => kind === 'steps' && id === nextStepId)
  return next ? revealing(atStart, next.bounds, size) : atStart
}
