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

/** The verification ring of a step: dashed, half, full, or struck through for disputed. */
export function drawVerification(verification: Verification, at: Point): readonly Mark[] {
  return drawings[verification](at)
}
