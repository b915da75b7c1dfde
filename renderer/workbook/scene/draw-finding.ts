import type { FindingMark } from '../health/finding-marks'
import type { Severity } from '../health/severity'
import { glyphPath, path, textLine } from './mark-shapes'
import type { Mark, Point, Tone } from './scene'
import { textWidth } from './text-metrics'

const height = 16
const size = 10

/** Each severity has a shape of its own, so that nothing hangs on colour: octagon, triangle, diamond, circle. */
const glyphs: { readonly [S in Exclude<Severity, 'info'>]: string } = {
  critical: '-2 -5, 2 -5, 5 -2, 5 2, 2 5, -2 5, -5 2, -5 -2',
  high: '0 -5, 5.4 4.4, -5.4 4.4',
  warning: '0 -5, 5 0, 0 5, -5 0',
}

const tones: { readonly [S in Severity]: Tone } = {
  critical: 'late',
  high: 'late',
  warning: 'doubt',
  info: 'muted',
}

/** The sign of a severity, around a middle: filled for what is critical or high, hollow for the rest. */
export function drawSeverity(severity: Severity, at: Point, unit = 1): readonly Mark[] {
  const tone = tones[severity]
  const hollow = { fill: 'card', stroke: tone, strokeWidth: 1.5 } as const
  if (severity === 'info') return [{ mark: 'circle', x: at.x, y: at.y, radius: 4.4 * unit, ...hollow }]
  const ink = severity === 'warning' ? hollow : { fill: tone, stroke: tone, strokeWidth: 1 }
  return [path(`${glyphPath(glyphs[severity], at, unit)} Z`, ink)]
}

/** How wide the badge of a mark is, in sheet pixels. */
export function findingBadgeWidth({ count }: FindingMark): number {
  return 24 + Math.ceil(textWidth(String(count), size, 700))
}

/** How many findings of the worst severity something has, in a small box with its top right corner `at` a point. */
export function drawFinding(mark: FindingMark, at: Point): readonly Mark[] {
  const width = findingBadgeWidth(mark)
  const left = at.x - width
  const tone = tones[mark.severity]
  return [
    {
      mark: 'rectangle',
      x: left,
      y: at.y,
      width,
      height,
      radius: height / 2,
      fill: 'card',
      stroke: tone,
      strokeWidth: 1,
    },
    ...drawSeverity(mark.severity, { x: left + 10, y: at.y + height / 2 }, 0.82),
    textLine(
      String(mark.count),
      { x: left + 18, y: at.y + 11.6 },
      { size, weight: 700, tone: mark.severity === 'warning' ? 'muted' : tone },
    ),
  ]
}
