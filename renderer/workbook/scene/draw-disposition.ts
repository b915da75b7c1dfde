import type { Disposition } from '../model/stakeholder'
import { circle, glyphPath, path, textLine } from './mark-shapes'
import type { Mark, Point, Tone } from './scene'

const radius = 7
const plus = ['-3 0, 3 0', '0 -3, 0 3']
const minus = ['-3 0, 3 0']

function sign(strokes: readonly string[], at: Point, tone: Tone): readonly Mark[] {
  return strokes.map((stroke) => path(glyphPath(stroke, at), { stroke: tone, strokeWidth: 1.6 }))
}

function hollow(at: Point, tone: Tone): Mark {
  return circle(at, radius, { stroke: tone, strokeWidth: 1.4 })
}

function solid(at: Point, tone: Tone): Mark {
  return circle(at, radius + 0.7, { fill: tone })
}

const drawings: Readonly<Record<Disposition, (at: Point) => readonly Mark[]>> = {
  advocate: (at) => [solid(at, 'accent'), ...sign(plus, at, 'onAccent')],
  supporter: (at) => [hollow(at, 'accent'), ...sign(plus, at, 'accent')],
  neutral: (at) => [hollow(at, 'muted'), circle(at, 1.6, { fill: 'muted' })],
  sceptic: (at) => [hollow(at, 'opponent'), ...sign(minus, at, 'opponent')],
  opponent: (at) => [solid(at, 'opponent'), ...sign(minus, at, 'onAccent')],
  unknown: (at) => [
    hollow(at, 'muted'),
    textLine('?', { x: at.x, y: at.y + 3.6 }, { size: 10, weight: 600, tone: 'muted', anchor: 'middle' }),
  ],
}

/** Where somebody stands toward us: plus, dot, minus or question mark; filled for the strongest stances. */
export function drawDisposition(disposition: Disposition, at: Point): readonly Mark[] {
  return drawings[disposition](at)
}
