import type { StepFacts } from '../analysis/sheet-facts'
import { glyphPath, path } from './mark-shapes'
import type { Ink, Mark, Point } from './scene'

type ActionState = StepFacts['action']

const inks: Readonly<Record<ActionState, Ink>> = {
  none: { stroke: 'faint', strokeWidth: 1, dash: [1.5, 1.5] },
  planned: { stroke: 'ink', strokeWidth: 1.6 },
  done: { stroke: 'accent', strokeWidth: 1.6 },
}

/** What we do for a step as an arrow: hollow for nothing, with a bar at its tip when all is done. */
export function drawAction(action: ActionState, at: Point): readonly Mark[] {
  const arrow = path(glyphPath('-5 0, 4.5 0, 1 -3.5, 4.5 0, 1 3.5', at), inks[action])
  return action === 'done' ? [arrow, path(glyphPath('6.8 -3.5, 6.8 3.5', at), inks[action])] : [arrow]
}
