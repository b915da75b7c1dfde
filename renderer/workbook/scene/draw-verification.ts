import type { Verification } from '../analysis/verification'
import { circle, glyphPath, halfDiscPath, path } from './mark-shapes'
import type { Mark, Point } from './scene'

const radius = 5

const drawings: Readonly<Record<Verification, (at: Point) => readonly Mark[]>> = {
  unverified: (at) => [circle(at, radius, { stroke: 'lineStrong', strokeWidth: 1.4, dash: [2, 2] })],
  'single-source': (at) => [
    circle(at, radius, { stroke: 'accent', strokeWidth: 1.4 }),
    path(halfDiscPath(at, radius), { fill: 'accent' }),
  ],
  corroborated: (at) => [circle(at, radius + 0.4, { fill: 'accent' })],
  disputed: (at) => [
    circle(at, radius, { stroke: 'doubt', strokeWidth: 1.6 }),
    path(glyphPath('-0.7 0.7, 0.7 -0.7', at, radius), { stroke: 'doubt', strokeWidth: 1.6 }),
  ],
}

/** A small clock at the ring of what was confirmed long ago. */
export function drawAged(at: Point): readonly Mark[] {
  const middle = { x: at.x + 4.5, y: at.y - 4.5 }
  return [
    circle(middle, 3.4, { fill: 'card', stroke: 'doubt', strokeWidth: 1.1 }),
    path(glyphPath('0 -0.65, 0 0, 0.5 0', middle, 3.4), { stroke: 'doubt', strokeWidth: 1.1 }),
  ]
}

/** The verification ring of a step: dashed, half, full, or struck through for disputed. */
export function drawVerification(verification: Verification, at: Point): readonly Mark[] {
  return drawings[verification](at)
}
