import { participantsOf } from '@workbook/analysis/participants'
import type { Id } from '@workbook/model/values'
import type { Workbook } from '@workbook/model/workbook'
import { stakeholderTitle } from '@workbook/scene/names'

/** Who owns a step, in a few words. */
export function ownersText(workbook: Workbook, stepId: Id): string {
  return participantsOf(workbook, stepId, 'owns').map(stakeholderTitle).join(', ') || 'nobody yet'
}
