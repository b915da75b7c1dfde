import type { Rectangle } from '../scene/scene'
import { type Axis, across, middleOfSpan, type Span, spanOf, spansOverlap } from './spans'

/** Gaps of one size between boxes that stand in a row or in a column. */
export interface Spacing {
  readonly kind: 'spacing'
  /** `x`: gaps in a row, from left to right. */
  readonly axis: Axis
  /** Where the gaps are marked, along the other axis. */
  readonly at: number
  readonly gaps: readonly Span[]
}

const exact = 0.51

/** A way to stand in a row as far apart as others: how far to move, and the gaps that are then equal. */
interface Candidate {
  readonly distance: number
  /** Gaps between others that set the size. */
  readonly others: readonly Span[]
  /** Gaps to the held box once it has moved. */
  readonly own: readonly Span[]
}

/** The smallest movement along an axis after which the gaps in a row are equal. */
export function nearestSpacing(
  axis: Axis,
  held: Rectangle,
  neighbours: readonly Rectangle[],
  reach: number,
): number | null {
  const distances = candidates(axis, held, neighbours).map(({ distance }) => distance)
  const near = distances.filter((distance) => Math.abs(distance) <= reach)
  return near.sort((a, b) => Math.abs(a) - Math.abs(b))[0] ?? null
}

/** The equal gaps that a rectangle makes with others right now. */
export function spacingsAt(
  axis: Axis,
  held: Rectangle,
  neighbours: readonly Rectangle[],
): readonly Spacing[] {
  const at = middleOfSpan(spanOf(across(axis), held))
  return candidates(axis, held, neighbours)
    .filter(({ distance }) => Math.abs(distance) < exact)
    .map(({ others, own }) => ({ kind: 'spacing', axis, at, gaps: [...others, ...own] }))
}

function candidates(axis: Axis, held: Rectangle, neighbours: readonly Rectangle[]): readonly Candidate[] {
  const span = spanOf(axis, held)
  const size = span.end - span.start
  const middle = middleOfSpan(span)
  const row = neighbours
    .filter((other) => spansOverlap(spanOf(across(axis), other), spanOf(across(axis), held)))
    .map((other) => spanOf(axis, other))
    .sort((a, b) => a.start - b.start)
  const [last, beforeLast] = row.filter((other) => middleOfSpan(other) < middle).reverse()
  const [first, afterFirst] = row.filter((other) => middleOfSpan(other) >= middle)
  const found: Candidate[] = []
  if (last && first && first.start - last.end >= size) {
    const start = last.end + (first.start - last.end - size) / 2
    const own = [gap(last.end, start), gap(start + size, first.start)]
    found.push({ distance: start - span.start, others: [], own })
  }
  if (last && beforeLast && last.start > beforeLast.end) {
    const start = last.end + last.start - beforeLast.end
    const others = [gap(beforeLast.end, last.start)]
    found.push({ distance: start - span.start, others, own: [gap(last.end, start)] })
  }
  if (first && afterFirst && afterFirst.start > first.end) {
    const end = first.start - (afterFirst.start - first.end)
    const others = [gap(first.end, afterFirst.start)]
    found.push({ distance: end - span.end, others, own: [gap(end, first.start)] })
  }
  return found
}

function gap(start: number, end: number): Span {
  return { start, end }
}
