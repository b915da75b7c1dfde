import { textLine } from './mark-shapes'
import type { Mark, Point, Tone } from './scene'
import { textWidth } from './text-metrics'

const height = 16
const size = 10

/** Ground, text and border of a badge. */
export interface BadgeLook {
  readonly fill: Tone
  readonly text: Tone
  readonly stroke?: Tone
}

/** A short word in a box, `at` its top left corner. */
export function drawBadge(
  word: string,
  at: Point,
  look: BadgeLook,
): { readonly marks: readonly Mark[]; readonly width: number } {
  const width = Math.ceil(textWidth(word, size, 700)) + 12
  const border = look.stroke ? { stroke: look.stroke, strokeWidth: 1 } : {}
  return {
    width,
    marks: [
      { mark: 'rectangle', ...at, width, height, radius: 4, fill: look.fill, ...border },
      textLine(
        word,
        { x: at.x + width / 2, y: at.y + 11.6 },
        { size, weight: 700, tone: look.text, anchor: 'middle' },
      ),
    ],
  }
}
