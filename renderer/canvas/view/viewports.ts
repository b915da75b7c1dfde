import type { Point, Rectangle } from '@workbook/scene/scene'
import type { Viewport } from '../../store/session-store'

export interface Size {
  readonly width: number
  readonly height: number
}

/** Smallest and largest scale of the map. */
export const zoomRange = { min: 0.05, max: 2.5 } as const

/** Height of the row of stage headings that covers the top of the map, in window pixels. */
export const headingBarHeight = 52

const room = 24

export function clampZoom(zoom: number): number {
  return Math.max(zoomRange.min, Math.min(zoomRange.max, zoom))
}

/** The point of the sheet under a point of the map's window. */
export function toSheet({ x, y, zoom }: Viewport, point: Point): Point {
  return { x: (point.x - x) / zoom, y: (point.y - y) / zoom }
}

/** The part of the sheet that a window shows, with a margin as a share of the window on each side. */
export function shownArea({ x, y, zoom }: Viewport, { width, height }: Size, margin = 0): Rectangle {
  return {
    x: (-x - margin * width) / zoom,
    y: (-y - margin * height) / zoom,
    width: ((1 + 2 * margin) * width) / zoom,
    height: ((1 + 2 * margin) * height) / zoom,
  }
}

/**
 * The viewport that shows a whole sheet below its headings. A sheet is read from its top left corner, so that what is
 * smaller than the window begins there instead of floating in the middle.
 */
export function fitViewport(extent: Rectangle, contentTop: number, size: Size): Viewport {
  const height = Math.max(1, extent.y + extent.height - contentTop)
  const zoom = clampZoom(
    Math.min(1, (size.width - room) / extent.width, (size.height - headingBarHeight - room) / height),
  )
  const spare = size.width - extent.width * zoom
  return {
    x: (spare > 0 && zoom < 1 ? spare / 2 : 0) - extent.x * zoom,
    y: headingBarHeight - contentTop * zoom,
    zoom,
  }
}

/** The viewport that shows a rectangle of the sheet in the middle below the headings, no larger than 100 %. */
export function closeUp(area: Rectangle, size: Size): Viewport {
  const height = size.height - headingBarHeight
  const zoom = clampZoom(Math.min(1, (size.width - 2 * room) / area.width, (height - 2 * room) / area.height))
  return {
    x: size.width / 2 - (area.x + area.width / 2) * zoom,
    y: headingBarHeight + height / 2 - (area.y + area.height / 2) * zoom,
    zoom,
  }
}

/** Where a sheet's content begins. Headings are no part of it, because they stay at the top of the window. */
export function contentTop(boxes: readonly { readonly bounds: Rectangle }[]): number {
  return boxes.reduce((top, { bounds }) => Math.min(top, bounds.y), 0)
}

/** The viewport at another scale that keeps a point of the window where it is. */
export function zoomedAround(viewport: Viewport, at: Point, zoom: number): Viewport {
  const next = clampZoom(zoom)
  const { x, y } = toSheet(viewport, at)
  return { x: at.x - x * next, y: at.y - y * next, zoom: next }
}

/** The viewport, moved no more than needed, that shows a rectangle of the sheet away from the window's edges. */
export function revealing(viewport: Viewport, area: Rectangle, size: Size): Viewport {
  const left = area.x * viewport.zoom + viewport.x
  const top = area.y * viewport.zoom + viewport.y
  const right = left + area.width * viewport.zoom
  const bottom = top + area.height * viewport.zoom
  return {
    ...viewport,
    x: viewport.x + shift(left, right, room, size.width - room),
    y: viewport.y + shift(top, bottom, headingBarHeight + room, size.height - room),
  }
}

function shift(from: number, to: number, lowest: number, highest: number): number {
  if (from < lowest || to - from > highest - lowest) return lowest - from
  return to > highest ? highest - to : 0
}
