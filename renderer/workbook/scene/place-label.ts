import type { FreeSpace } from './obstacles'
import type { Point, Rectangle } from './scene'

function segments(way: readonly Point[]): { from: Point; to: Point; length: number }[] {
  return way.slice(1).map((to, index) => {
    const from = way[index] ?? to
    return { from, to, length: Math.abs(to.x - from.x) + Math.abs(to.y - from.y) }
  })
}

/** The middle of a label on its line: on the longest stretch where no box lies under it, if there is one. */
export function placeLabel(
  way: readonly Point[],
  label: { readonly width: number; readonly height: number },
  space: FreeSpace,
): Point {
  const stretches = segments(way).sort((a, b) => b.length - a.length)
  const places = stretches.flatMap(({ from, to }) =>
    [0.5, 0.3, 0.7].map((share) => ({
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    })),
  )
  const areaAt = ({ x, y }: Point): Rectangle => ({
    x: x - label.width / 2,
    y: y - label.height / 2,
    ...label,
  })
  return places.find((place) => space.isFreeArea(areaAt(place))) ?? places[0] ?? { x: 0, y: 0 }
}
