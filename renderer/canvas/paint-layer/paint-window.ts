import type { Rectangle } from '@workbook/scene/scene'
import type { Viewport } from '../../store/session-store'
import { type Size, shownArea } from '../view/viewports'

/** How far the canvas reaches beyond the window on each side, as a share of the window. */
export const overscan = 0.2

/** How blurred a painting may become by scaling before it is painted anew during a gesture. */
const scaleRange = { min: 0.55, max: 1.8 }

/** A painting with the viewport for which it was made. */
export interface PaintedWindow {
  readonly viewport: Viewport
  readonly size: Size
}

/** The part of the sheet that a painting shows. */
export function paintedArea({ viewport, size }: PaintedWindow): Rectangle {
  return shownArea(viewport, size, overscan)
}

/** How a painting has to be moved and scaled to stand right in another viewport. */
export function shiftOf({ viewport }: PaintedWindow, now: Viewport): { x: number; y: number; scale: number } {
  const scale = now.zoom / viewport.zoom
  return { x: now.x - viewport.x * scale, y: now.y - viewport.y * scale, scale }
}

/** True while a painting can stand in for a viewport: sharp enough, and nothing of the sheet is missing. */
export function isGoodFor(painted: PaintedWindow, now: Viewport, extent: Rectangle): boolean {
  const { scale } = shiftOf(painted, now)
  if (scale < scaleRange.min || scale > scaleRange.max) return false
  return covers(paintedArea(painted), common(shownArea(now, painted.size), extent))
}

function covers(outer: Rectangle, inner: Rectangle): boolean {
  if (inner.width <= 0 || inner.height <= 0) return true
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

function common(a: Rectangle, b: Rectangle): Rectangle {
  const x = Math.max(a.x, b.x)
  const y = Math.max(a.y, b.y)
  return {
    x,
    y,
    width: Math.min(a.x + a.width, b.x + b.width) - x,
    height: Math.min(a.y + a.height, b.y + b.height) - y,
  }
}
