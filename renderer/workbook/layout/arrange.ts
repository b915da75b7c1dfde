import type { Rectangle } from '../scene/scene'
import { type Axis, middleOfSpan, spanOf } from './spans'

/** What boxes are lined up by. */
export type AlignEdge = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom'

/** A rectangle, and whether it stays where it is. */
export interface Arranged extends Rectangle {
  readonly fixed?: boolean
}

const sides = {
  left: { axis: 'x', at: 'start' },
  centre: { axis: 'x', at: 'middle' },
  right: { axis: 'x', at: 'end' },
  top: { axis: 'y', at: 'start' },
  middle: { axis: 'y', at: 'middle' },
  bottom: { axis: 'y', at: 'end' },
} as const

function placeOn(axis: Axis, at: 'start' | 'middle' | 'end', rectangle: Rectangle): number {
  const span = spanOf(axis, rectangle)
  return at === 'middle' ? middleOfSpan(span) : span[at]
}

function around(axis: Axis, rectangles: readonly Rectangle[]): Rectangle {
  const spans = rectangles.map((rectangle) => spanOf(axis, rectangle))
  const start = Math.min(...spans.map((span) => span.start))
  const size = Math.max(...spans.map((span) => span.end)) - start
  return { x: start, y: start, width: size, height: size }
}

/**
 * Rectangles lined up by an edge or their middles, in the order given, on whole sheet pixels. They go to the outermost
 * edge or the middle of all; where some are fixed, to theirs.
 */
export function aligned<R extends Arranged>(rectangles: readonly R[], edge: AlignEdge): R[] {
  const { axis, at } = sides[edge]
  const fixed = rectangles.filter((rectangle) => rectangle.fixed)
  const places = rectangles.map((rectangle) => placeOn(axis, at, rectangle))
  // Middles of even and odd sizes cannot meet on a whole pixel: half of one apart is as near as they come.
  if (Math.max(...places) - Math.min(...places) <= 0.5) return [...rectangles]
  const line = placeOn(axis, at, around(axis, fixed.length > 0 ? fixed : rectangles))
  return rectangles.map((rectangle) =>
    rectangle.fixed
      ? rectangle
      : { ...rectangle, [axis]: Math.round(rectangle[axis] + line - placeOn(axis, at, rectangle)) },
  )
}

/**
 * Rectangles with equal gaps along an axis, in the order given, on whole sheet pixels. The two outermost stay; where the
 * room is too small the boxes overlap between them.
 */
export function distributed<R extends Rectangle>(rectangles: readonly R[], axis: Axis): R[] {
  const inOrder = [...rectangles].sort((a, b) => a[axis] - b[axis])
  const [first] = inOrder
  const last = inOrder.reduce(
    (far, each) => (spanOf(axis, each).end > spanOf(axis, far).end ? each : far),
    first as R,
  )
  if (!first || first === last || inOrder.length < 3) return [...rectangles]
  const row = [first, ...inOrder.filter((each) => each !== first && each !== last), last]
  const sizes = row.map((each) => spanOf(axis, each).end - spanOf(axis, each).start)
  const room = spanOf(axis, last).end - spanOf(axis, first).start
  const gap = (room - sizes.reduce((sum, size) => sum + size, 0)) / (row.length - 1)
  let start = spanOf(axis, first).start
  const moved = new Map<R, R>()
  row.forEach((each, index) => {
    const stays = each === first || each === last
    const furthest = spanOf(axis, last).end - (sizes[index] ?? 0)
    const place = Math.round(Math.min(Math.max(start, first[axis]), furthest))
    moved.set(each, stays ? each : { ...each, [axis]: place })
    start += (sizes[index] ?? 0) + gap
  })
  return rectangles.map((each) => moved.get(each) ?? each)
}
