import type { Point, Rectangle } from '@workbook/scene/scene'

/** A stretch of a line with corners. */
export interface Stretch {
  readonly corners: readonly Point[]
  /** How far along the whole line it begins, in sheet pixels. */
  readonly from: number
}

/** The stretches of a line with corners that lie in an area. */
export function visibleParts(line: readonly Point[], area: Rectangle): readonly Stretch[] {
  const parts: { corners: Point[]; from: number }[] = []
  let along = 0
  let open: Point[] | null = null
  for (const [index, to] of line.entries()) {
    const from = line[index - 1]
    if (!from) continue
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    const shares = sharesWithin(from, to, area)
    if (shares) {
      const end = pointAt(from, to, shares.end)
      if (open && shares.start === 0) open.push(end)
      else {
        open = [pointAt(from, to, shares.start), end]
        parts.push({ corners: open, from: along + shares.start * length })
      }
    }
    if (!shares || shares.end < 1) open = null
    along += length
  }
  return parts
}

/** Where a segment enters and leaves an area, as shares of its length (Liang and Barsky); null when it stays outside. */
function sharesWithin(from: Point, to: Point, area: Rectangle): { start: number; end: number } | null {
  const by = { x: to.x - from.x, y: to.y - from.y }
  const edges = [
    [-by.x, from.x - area.x],
    [by.x, area.x + area.width - from.x],
    [-by.y, from.y - area.y],
    [by.y, area.y + area.height - from.y],
  ] as const
  let start = 0
  let end = 1
  for (const [speed, room] of edges) {
    if (speed === 0 && room < 0) return null
    if (speed < 0) start = Math.max(start, room / speed)
    if (speed > 0) end = Math.min(end, room / speed)
  }
  return start < end ? { start, end } : null
}

function pointAt(from: Point, to: Point, share: number): Point {
  if (share === 0) return from
  if (share === 1) return to
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}
