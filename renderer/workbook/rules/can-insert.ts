import type { Id } from '../model/values'
import type { Workbook } from '../model/workbook'
import { titleById } from './record-title'
import type { Verdict } from './verdict'

/**
 * Whether a step may be put into a link, so that the link leads to it and on from it. Only a step that has no place in
 * the order yet: one that has links of its own would be in two places at once.
 */
export function canInsert(workbook: Workbook, linkId: Id, stepId: Id): Verdict {
  const link = workbook.links.get(linkId)
  const step = workbook.steps.get(stepId)
  if (!link || !step) return refused('The step or the link no longer exists.')
  if (link.kind !== 'sequence') return refused('A step can only be put into a link between two steps.')
  const title = titleById(workbook, 'steps', stepId)
  if (workbook.steps.get(link.sourceId)?.sheetId !== step.sheetId) {
    return refused(`"${title}" is on another sheet.`)
  }
  for (const other of workbook.links.values()) {
    if (other.kind === 'sequence' && (other.sourceId === stepId || other.targetId === stepId)) {
      return refused(`"${title}" has links already. Remove them before putting it into another link.`)
    }
  }
  return { allowed: true }
}

function refused(reason: string): Verdict {
  return { allowed: false, reason }
}
