import type { StepStatus } from '../model/step'
import { circle, glyphPath, halfDiscPath, path } from './mark-shapes'
import type { Ink, Mark, Point, Tone } from './scene'

type Drawing = (at: Point, radius: number) => readonly Mark[]

function outline(stroke: Tone): Ink {
  return { stroke, strokeWidth: 1.6 }
}

const ring: Drawing = (at, radius) => [circle(at, radius, outline('lineStrong'))]

const drawings: Readonly<Record<StepStatus, Drawing>> = {
  unknown: (at, radius) => [circle(at, radius, { ...outline('lineStrong'), dash: [2.4, 2.2] })],
  'not-started': ring,
  'in-progress': (at, radius) => [
    circle(at, radius, outline('progress')),
    path(halfDiscPath(at, radius), { fill: 'progress' }),
  ],
  waiting: (at, radius) => [
    circle(at, radius, outline('doubt')),
    path(glyphPath('0 -0.6, 0 0.05, 0.45 0.35', at, radius), outline('doubt')),
  ],
  done: (at, radius) => [
    circle(at, radius + 0.8, { fill: 'accent' }),
    path(glyphPath('-0.45 0.05, -0.1 0.4, 0.5 -0.35', at, radius), outline('onAccent')),
  ],
  skipped: (at, radius) => [
    ...ring(at, radius),
    path(glyphPath('-0.5 0, 0.5 0', at, radius), outline('lineStrong')),
  ],
  'not-applicable': (at, radius) => [
    ...ring(at, radius),
    path(glyphPath('-0.7 0.7, 0.7 -0.7', at, radius), outline('lineStrong')),
  ],
}

/** The status of a step as a shape, so that it can be told without colour. `at` is the middle. */
export function drawStatus(status: StepStatus, at: Point, radius: number): readonly Mark[] {
  return drawings[status](at, radius)
}
