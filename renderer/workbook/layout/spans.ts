import type { Rectangle } from '../scene/scene'

/** `x` runs to the right, `y` downwards. */
export type Axis = 'x' | 'y'

/** What a rectangle covers along one axis, in sheet pixels. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a rectangle covers along an axis. */
export function spanOf(axis: Axis, { x, y, width, height }: Rectangle): Span {
  return axis === 'x' ? { start: x, end: x + width } : { start: y, end: y + height }
}

/** The other axis. */
export function across(axis: Axis): Axis {
  return axis === 'x' ? 'y' : 'x'
}

/** The middle of a span. */
export function middleOfSpan({ start, end }: Span): number {
  return (start + end) / 2
}

/** True when two spans share more than an end. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
