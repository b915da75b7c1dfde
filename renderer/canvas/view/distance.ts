import type { Point } from '@workbook/scene/scene'

/** How far a point is from a line with corners. */
export function distanceToLine(point: Point, corners: readonly Point[]): number {
  let nearest = Number.POSITIVE_INFINITY
  for (let index = 1; index < corners.length; index += 1) {
    const from = corners[index - 1]
    const to = corners[index]
    if (from && to) nearest = Math.min(nearest, distanceToSegment(point, from, to))
  }
  return nearest
}

function distanceToSegment(point: Point, from: Point, to: Point): number {
  const along = { x: to.x - from.x, y: to.y - from.y }
  const squared = along.x ** 2 + along.y ** 2
  const share = squared === 0 ? 0 : ((point.x - from.x) * along.x + (point.y - from.y) * along.y) / squared
  const clamped = Math.max(0, Math.min(1, share))
  return Math.hypot(point.x - from.x - clamped * along.x, point.y - from.y - clamped * along.y)
}
