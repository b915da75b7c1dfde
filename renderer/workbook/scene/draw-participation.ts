import type { ParticipationRole } from '../model/link'
import { circle, glyphPath, path } from './mark-shapes'
import type { Ink, Mark, Point } from './scene'

/** How the line from a person to a step looks. */
export const participationInk: Ink = { stroke: 'person', strokeWidth: 1.5, dash: [2, 4] }

const vetoInk: Ink = { stroke: 'opponent', strokeWidth: 1.8 }

/** The sign where a participation meets the step: full for owners, hollow for approvers, crossed for vetoes. */
export function drawParticipationEnd(role: ParticipationRole, at: Point): readonly Mark[] {
  switch (role) {
    case 'owns':
      return [circle(at, 3, { fill: 'person' })]
    case 'approves':
      return [circle(at, 3.2, { fill: 'card', stroke: 'person', strokeWidth: 1.5 })]
    case 'vetoes':
      return [
        path(glyphPath('-3.2 -3.2, 3.2 3.2', at), vetoInk),
        path(glyphPath('-3.2 3.2, 3.2 -3.2', at), vetoInk),
      ]
    default:
      return []
  }
}
