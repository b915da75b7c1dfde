import type { FreeSpace } from './obstacles'
import type { Point, Rectangle } from './scene'

function segments(way: readonly Point[]): { from: Point; to: Point; length: number }[] {
  return way.slice(1).map((to, index) => {
    const from = way[index] ?? to
    return { from, to, length: Math.abs(to.x - from.x) + Math.abs(to.y - from.y) }
  })
}

interface LabelExtent {
  readonly width: number
  readonly height: number
}

/**
 * A label in the first of its forms that fits on its line without lying under a box, and the middle of its place;
 * the longest stretch of the line comes first. Where none fits, the first form in the middle of the longest stretch.
 */
export function placeLabel<L extends LabelExtent>(
  way: readonly Point[],
  forms: readonly L[],
  space: FreeSpace,
): { readonly label: L; readonly place: Point } {
  const stretches = segments(way).sort((a, b) => b.length - a.length)
  const places = stretches.flatMap(({ from, to }) =>
    [0.5, 0.3, 0.7].map((share) => ({
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    })),
  )
  const areaAt = ({ x, y }: Point, { width, height }: LabelExtent): Rectangle => ({
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
  })
  for (const label of forms) {
    const place = places.find((candidate) => space.isEmpty(areaAt(candidate, label)))
    if (place) return { label, place }
  }
  const [label] = forms
  if (!label) throw new Error('A label without a form was placed')
  return { label, place: places[0] ?? { x: 0, y: 0 } }
}
