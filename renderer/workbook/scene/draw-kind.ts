import type { StepKind } from '../model/step'
import { glyphPath, path, rounded } from './mark-shapes'
import type { Ink, Mark, Point } from './scene'

const outline: Ink = { stroke: 'muted', strokeWidth: 1.3 }

function bagHandle({ x, y }: Point): string {
  const [left, right, top, bottom] = [x - 2.4, x + 2.4, y - 3.6, y - 0.4].map(rounded)
  return `M${left} ${bottom} L${left} ${top} A2.4 2.4 0 0 1 ${right} ${top} L${right} ${bottom}`
}

const drawings: Readonly<Record<StepKind, (at: Point) => readonly Mark[]>> = {
  task: () => [],
  decision: (at) => [path(`${glyphPath('0 -6, 6 0, 0 6, -6 0', at)} Z`, outline)],
  approval: (at) => [
    { mark: 'rectangle', x: at.x - 5.5, y: at.y - 5.5, width: 11, height: 11, radius: 2.5, ...outline },
    path(glyphPath('-2.6 0.2, -0.7 2.2, 2.8 -2', at), outline),
  ],
  paper: (at) => [
    path(glyphPath('1.2 -6, -4.5 -6, -4.5 6, 4.5 6, 4.5 -2.7, 1.2 -6, 1.2 -2.7, 4.5 -2.7', at), outline),
    path(glyphPath('-2 0.6, 2 0.6', at), outline),
    path(glyphPath('-2 3.2, 2 3.2', at), outline),
  ],
  milestone: (at) => [path(glyphPath('-4 6.2, -4 -6, 5 -6, 3 -2.6, 5 0.8, -4 0.8', at), outline)],
  purchase: (at) => [
    path(`${glyphPath('-4.8 -2.6, 4.8 -2.6, 5.6 6, -5.6 6', at)} Z`, outline),
    path(bagHandle(at), outline),
  ],
}

/** The kind of a step as an outline of 12 by 12 pixels: diamond, tick box, page, flag, bag; nothing for a task. */
export function drawKind(kind: StepKind, at: Point): readonly Mark[] {
  return drawings[kind](at)
}
