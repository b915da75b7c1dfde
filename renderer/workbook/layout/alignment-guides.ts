import type { Rectangle } from '../scene/scene'
import { type Axis, across, middleOfSpan, type Span, spanOf } from './spans'

/** A straight line on which edges or middles of boxes lie. */
export interface Alignment {
  readonly kind: 'alignment'
  /** `x`: an upright line at an x coordinate. */
  readonly axis: Axis
  readonly at: number
  /** Where the line begins and ends, along the other axis. */
  readonly from: number
  readonly to: number
}

/** Boxes stand on whole pixels, and a middle between two may be half of one away. */
const exact = 0.51

/** How far a line with nothing but the held box on it reaches beyond that box. */
const overhang = 24

/** The distances by which edges meet edges and the middle meets the middle. */
function distances(held: Span, other: Span): readonly number[] {
  return [
    other.start - held.start,
    other.end - held.end,
    middleOfSpan(other) - middleOfSpan(held),
    other.start - held.end,
    other.end - held.start,
  ]
}

/** The smallest movement along an axis that lines a rectangle up with another, or its middle with one of `lines`. */
export function nearestAlignment(
  axis: Axis,
  held: Rectangle,
  neighbours: readonly Rectangle[],
  lines: readonly number[],
  reach: number,
): number | null {
  const span = spanOf(axis, held)
  let nearest: number | null = null
  const consider = (distance: number) => {
    if (Math.abs(distance) <= Math.min(reach, Math.abs(nearest ?? Number.POSITIVE_INFINITY)))
      nearest = distance
  }
  for (const line of lines) consider(line - middleOfSpan(span))
  for (const neighbour of neighbours) distances(span, spanOf(axis, neighbour)).forEach(consider)
  return nearest
}

/** The lines on which a rectangle lies together with others right now, each once, as long as all that lie on it. */
export function alignmentsAt(
  axis: Axis,
  held: Rectangle,
  neighbours: readonly Rectangle[],
  lines: readonly number[],
): readonly Alignment[] {
  const own = spanOf(axis, held)
  const found = new Map<number, Alignment>()
  for (const at of [own.start, middleOfSpan(own), own.end]) {
    const isMiddle = at === middleOfSpan(own)
    const on = neighbours.filter((neighbour) => {
      const span = spanOf(axis, neighbour)
      const places = isMiddle ? [middleOfSpan(span)] : [span.start, span.end]
      return places.some((place) => Math.abs(place - at) < exact)
    })
    const isOnLine = isMiddle && lines.some((line) => Math.abs(line - at) < exact)
    if (on.length === 0 && !isOnLine) continue
    const spans = [held, ...on].map((rectangle) => spanOf(across(axis), rectangle))
    const beyond = on.length === 0 ? overhang : 0
    const from = Math.min(...spans.map(({ start }) => start)) - beyond
    const to = Math.max(...spans.map(({ end }) => end)) + beyond
    found.set(at, { kind: 'alignment', axis, at, from, to })
  }
  // Boxes of one size meet with both edges: a third line between them would say nothing more.
  if (found.has(own.start) && found.has(own.end)) found.delete(middleOfSpan(own))
  return [...found.values()]
}
