import { textLine } from './mark-shapes'
import type { Mark } from './scene'
import { textWidth } from './text-metrics'

const height = 18
const size = 10

/** Width of a chip with a text, in sheet pixels. */
export function chipWidth(text: string): number {
  return Math.max(22, Math.ceil(textWidth(text, size, 600)) + 12)
}

/** A pill with a person's initials; `middle` is its vertical middle. */
export function drawChip(text: string, x: number, middle: number): readonly Mark[] {
  const width = chipWidth(text)
  return [
    {
      mark: 'rectangle',
      x,
      y: middle - height / 2,
      width,
      height,
      radius: height / 2,
      fill: 'band',
      stroke: 'divider',
      strokeWidth: 1,
    },
    textLine(
      text,
      { x: x + width / 2, y: middle + 3.6 },
      { size, weight: 600, tone: 'muted', anchor: 'middle' },
    ),
  ]
}
