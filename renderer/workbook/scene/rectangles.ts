import type { Point, Rectangle } from './scene'

/** Right edge of a rectangle. */
export function rightOf({ x, width }: Rectangle): number {
  return x + width
}

/** Bottom edge of a rectangle. */
export function bottomOf({ y, height }: Rectangle): number {
  return y + height
}

/** The middle of a rectangle. */
export function middleOf({ x, y, width, height }: Rectangle): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

/** The smallest rectangle around points. */
export function around(points: readonly Point[]): Rectangle {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** A rectangle with a margin on every side. */
export function grown({ x, y, width, height }: Rectangle, margin: number): Rectangle {
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin }
}

/** The smallest rectangle around two. */
export function joined(a: Rectangle, b: Rectangle): Rectangle {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return {
    x,
    y,
    width: Math.max(rightOf(a), rightOf(b)) - x,
    height: Math.max(bottomOf(a), bottomOf(b)) - y,
  }
}

/** The smallest rectangle around several; at least one is needed. */
export function aroundAll(rectangles: readonly Rectangle[]): Rectangle {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const rectangle of rectangles) {
    left = Math.min(left, rectangle.x)
    top = Math.min(top, rectangle.y)
    right = Math.max(right, rightOf(rectangle))
    bottom = Math.max(bottom, bottomOf(rectangle))
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** True when two rectangles share more than an edge. */
export function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < rightOf(b) && b.x < rightOf(a) && a.y < bottomOf(b) && b.y < bottomOf(a)
}

/** True when both have the same place and size. */
export function sameRectangle(a: Rectangle, b: Rectangle): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}

/** True when nothing of a rectangle lies outside another one. */
export function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    rightOf(inner) <= rightOf(outer) &&
    bottomOf(inner) <= bottomOf(outer)
  )
}
