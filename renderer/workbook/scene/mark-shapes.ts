import type { Ink, Mark, Point, Tone } from './scene'
import type { FontWeight } from './text-metrics'

/** Two decimals are enough for any zoom and keep files and prints short. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

/** Path data of a polyline. */
export function linePath(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join(' ')
}

/** Path data of the right half of a disc. */
export function halfDiscPath({ x, y }: Point, radius: number): string {
  return `M${rounded(x)} ${rounded(y - radius)} A${radius} ${radius} 0 0 1 ${rounded(x)} ${rounded(y + radius)} Z`
}

const glyphs = new Map<string, readonly Point[]>()

function cornersOf(glyph: string): readonly Point[] {
  let corners = glyphs.get(glyph)
  if (!corners) {
    corners = glyph.split(', ').map((corner) => {
      const [x = 0, y = 0] = corner.split(' ').map(Number)
      return { x, y }
    })
    glyphs.set(glyph, corners)
  }
  return corners
}

/** Path data of a small drawing such as "-3 0, 3 0": corners around a middle, in units of `unit` pixels. */
export function glyphPath(glyph: string, at: Point, unit = 1): string {
  return linePath(cornersOf(glyph).map(({ x, y }) => ({ x: at.x + x * unit, y: at.y + y * unit })))
}

/** A path. */
export function path(d: string, ink: Ink): Mark {
  return { mark: 'path', d, ...ink }
}

/** A circle. */
export function circle(at: Point, radius: number, ink: Ink): Mark {
  return { mark: 'circle', x: at.x, y: at.y, radius, ...ink }
}

/** How a line of text looks. */
export interface TextLook {
  readonly size: number
  readonly weight: FontWeight
  readonly tone: Tone
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** One line of text, `at` on its baseline. */
export function textLine(text: string, at: Point, look: TextLook): Mark {
  return { mark: 'text', x: at.x, y: at.y, text, anchor: 'start', ...look }
}
