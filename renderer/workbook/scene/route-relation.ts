import { commonWidth, type FreeSpace } from './obstacles'
import { bottomOf, middleOf, rightOf } from './rectangles'
import type { Point, Rectangle } from './scene'

/** A curve between two people: start, two control points, end. */
export type Curve = readonly [Point, Point, Point, Point]

const samples = 12

/** A point of a cubic Bézier curve, `share` from 0 to 1. */
export function pointOf([a, b, c, d]: Curve, share: number): Point {
  const rest = 1 - share
  const mixed = (p: number, q: number, r: number, s: number) =>
    rest ** 3 * p + 3 * rest ** 2 * share * q + 3 * rest * share ** 2 * r + share ** 3 * s
  return { x: mixed(a.x, b.x, c.x, d.x), y: mixed(a.y, b.y, c.y, d.y) }
}

/** Corners along a curve, close enough for hit tests. */
export function pointsOf(curve: Curve): readonly Point[] {
  return Array.from({ length: samples + 1 }, (_, index) => pointOf(curve, index / samples))
}

/** From side to side: `bow` lifts the middle of the curve. */
function sideways(source: Rectangle, target: Rectangle, bow: number): Curve {
  const toRight = middleOf(target).x > middleOf(source).x
  const from = { x: toRight ? rightOf(source) : source.x, y: middleOf(source).y }
  const to = { x: toRight ? target.x : rightOf(target), y: middleOf(target).y }
  const reach = Math.max(30, Math.abs(to.x - from.x) / 2) * (toRight ? 1 : -1)
  return [from, { x: from.x + reach, y: from.y + bow }, { x: to.x - reach, y: to.y + bow }, to]
}

/** From top to bottom or bottom to top: `bow` pushes the middle of the curve aside. */
function upright(source: Rectangle, target: Rectangle, bow: number): Curve {
  const down = middleOf(target).y > middleOf(source).y
  const from = { x: middleOf(source).x, y: down ? bottomOf(source) : source.y }
  const to = { x: middleOf(target).x, y: down ? target.y : bottomOf(target) }
  const reach = Math.max(16, Math.abs(to.y - from.y) / 2) * (down ? 1 : -1)
  return [from, { x: from.x + bow, y: from.y + reach }, { x: to.x + bow, y: to.y - reach }, to]
}

/** The curve of a relation; it bows out where that avoids other boxes. */
export function routeRelation(source: Rectangle, target: Rectangle, space: FreeSpace): Curve {
  const draw = commonWidth(source, target) ? upright : sideways
  const plain = draw(source, target, 0)
  const curves = [0, -70, 70, -140, 140].map((bow) => draw(source, target, bow))
  return curves.find((curve) => space.isFree(pointsOf(curve))) ?? plain
}
