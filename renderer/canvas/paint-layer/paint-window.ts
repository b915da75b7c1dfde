import type { Rectangle } from '@workbook/scene/scene'
import type { Viewport } from '../../store/session-store'
import { type Size, shownArea } from '../view/viewports'

/** How far the canvas reaches beyond the window on each side, as a share of the window. */
const overscan = 0.2

/** The same in whole window pixels, because a canvas between pixels is smoothed each time it is moved. */
export function overscanOf({ width, height }: Size): { readonly x: number; readonly y: number } {
  return { x: Math.round(overscan * width), y: Math.round(overscan * height) }
}

/** How blurred a painting may become by scaling before it is painted anew during a gesture. */
const scaleRange = { min: 0.55, max: 1.8 }

/** A painting with the viewport for which it was made. */
export interface PaintedWindow {
  readonly viewport: Viewport
  readonly size: Size
}

/** The part of the sheet that a painting shows. */
export function paintedArea({ viewport, size }: PaintedWindow): Rectangle {
  const { x, y } = overscanOf(size)
  const moved = { ...viewport, x: viewport.x + x, y: viewport.y + y }
  return shownArea(moved, { width: size.width + 2 * x, height: size.height + 2 * y })
}

/**
 * How a painting has to be moved and scaled to stand right in another viewport. It is moved by whole pixels: anything
 * else would be smoothed, which blurs text and costs more than all the rest of a frame.
 */
export function shiftOf({ viewport }: PaintedWindow, now: Viewport): { x: number; y: number; scale: number } {
  const scale = now.zoom / viewport.zoom
  const shift = { x: now.x - viewport.x * scale, y: now.y - viewport.y * scale }
  return scale === 1 ? { x: Math.round(shift.x), y: Math.round(shift.y), scale } : { ...shift, scale }
}

/** True while a painting can stand in for a viewport: sharp enough, and nothing of the sheet is missing. */
export function isGoodFor(painted: PaintedWindow, now: Viewport, extent: Rectangle): boolean {
  const { scale } = shiftOf(painted, now)
  if (scale < scaleRange.min || scale > scaleRange.max) return false
  return covers(paintedArea(painted), common(shownArea(now, painted.size), extent))
}

/** True when a rectangle lies wholly in another; one without an area lies everywhere. */
export function covers(outer: Rectangle, inner: Rectangle): boolean {
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
