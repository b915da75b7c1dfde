import { linePath, rounded } from './mark-shapes'
import type { Point } from './scene'

const cornerRadius = 7
const arrowLength = 7
const arrowHalfWidth = 3.6

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}

/** The point on the way from `a` to `b`, `length` from `a`. */
function towards(a: Point, b: Point, length: number): Point {
  const whole = distance(a, b) || 1
  return { x: a.x + ((b.x - a.x) * length) / whole, y: a.y + ((b.y - a.y) * length) / whole }
}

function at({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`
}

/** Path data of a way with rounded corners that stops short of its end by `gap`. */
export function roundedPath(way: readonly Point[], gap = 0): string {
  const [start, ...rest] = way
  if (!start) return ''
  let d = `M${at(start)}`
  for (const [index, corner] of rest.entries()) {
    const before = way[index] ?? start
    const after = way[index + 2]
    if (!after) {
      d += ` L${at(towards(corner, before, gap))}`
      break
    }
    const isLastCorner = index + 3 === way.length
    const roomAfter = isLastCorner ? distance(corner, after) - gap : distance(corner, after) / 2
    const radius = Math.max(0, Math.min(cornerRadius, distance(before, corner) / 2, roomAfter))
    d += ` L${at(towards(corner, before, radius))} Q${at(corner)} ${at(towards(corner, after, radius))}`
  }
  return d
}

/** The point at a distance before the end of a way. */
export function beforeEnd(way: readonly Point[], length: number): Point {
  const end = way.at(-1) ?? { x: 0, y: 0 }
  return towards(end, way.at(-2) ?? end, length)
}

/** The middle of the longest stretch of a way; null for a way without one. */
export function middleOfWay(way: readonly Point[]): Point | null {
  const stretches = way.slice(1).map((to, index) => {
    const from = way[index] ?? to
    return { from, to, length: distance(from, to) }
  })
  const [longest] = stretches.sort((a, b) => b.length - a.length)
  return longest ? towards(longest.from, longest.to, longest.length / 2) : null
}

/** Path data of an arrowhead whose tip is at the end of a way. */
export function arrowPath(way: readonly Point[]): string {
  const tip = way.at(-1) ?? { x: 0, y: 0 }
  const before = way.findLast((point) => distance(point, tip) > 0) ?? { x: tip.x - 1, y: tip.y }
  const base = towards(tip, before, arrowLength)
  const across = { x: (tip.y - base.y) / arrowLength, y: (base.x - tip.x) / arrowLength }
  const side = (sign: number) => ({
    x: base.x + sign * across.x * arrowHalfWidth,
    y: base.y + sign * across.y * arrowHalfWidth,
  })
  return `${linePath([tip, side(1), side(-1)])} Z`
}

/** How far a line stays away from its end so that the arrowhead's tip is sharp. */
export const arrowGap = arrowLength - 1
