/** Where a sheet is looked at: the window point of its origin, and its scale. */
export interface View {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** Painted beyond each edge of the window, as a share of its size, so that a short pan needs no painting. */
export const overscan = 0.2

/** How far a painting may be stretched or shrunk before it looks wrong. */
const stretchRange = { min: 0.55, max: 1.8 }

/** The matrix that lays a painting made for one view over another view; CSS pixels of the window. */
export function displacement(
  painted: View,
  paintedSize: Size,
  now: View,
): { scale: number; x: number; y: number } {
  const scale = now.zoom / painted.zoom
  return {
    scale,
    x: now.x - (painted.x + paintedSize.width * overscan) * scale,
    y: now.y - (painted.y + paintedSize.height * overscan) * scale,
  }
}

/** True while a painting made for one view, stretched and moved, still fills the window. */
export function stillCovers(painted: View, paintedSize: Size, now: View, size: Size): boolean {
  const { scale, x, y } = displacement(painted, paintedSize, now)
  if (scale < stretchRange.min || scale > stretchRange.max) return false
  const [right, bottom] = [1 + 2 * overscan, 1 + 2 * overscan]
  return (
    x <= 0 &&
    y <= 0 &&
    x + paintedSize.width * right * scale >= size.width &&
    y + paintedSize.height * bottom * scale >= size.height
  )
}
