import type { Point } from './scene'

/** A link by its corners, in sheet pixels. */
interface Drawn {
  readonly points: readonly Point[]
}

/** A straight part of a link. */
interface Segment {
  readonly from: Point
  readonly to: Point
}

/**
 * How often the links of a scene cross each other as they are drawn. Links that run along each other, or meet at a box,
 * do not cross.
 */
export function countCrossings({ links }: { readonly links: readonly Drawn[] }): number {
  const ways = links.map(segmentsOf)
  let crossings = 0
  for (const [index, way] of ways.entries()) {
    for (const other of ways.slice(index + 1)) {
      for (const segment of way) for (const crossing of other) if (cross(segment, crossing)) crossings += 1
    }
  }
  return crossings
}

function segmentsOf({ points }: Drawn): Segment[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index]
    return from ? [{ from, to }] : []
  })
}

/** True when each segment has its ends on different sides of the other. */
function cross(a: Segment, b: Segment): boolean {
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0
}

/** Positive on one side of a segment's line, negative on the other, zero on it. */
function side({ from, to }: Segment, { x, y }: Point): number {
  return Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x))
}
