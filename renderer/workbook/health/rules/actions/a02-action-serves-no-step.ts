import { editFix } from '../../fixes/edit-fix'
import { recordRule } from '../../rule'
import { actionWords } from '../../words'

/** A02. Stinnett: we are paid for what clients do. Work that moves no client step may be a waste of time. */
export const actionServesNoStep = recordRule({
  id: 'A02',
  each: 'actions',
  reads: [],
  check(action) {
    if (action.stepId !== null || action.status === 'done' || action.status === 'dropped') return null
    return {
      sentence: `Our action ${actionWords(action)} serves no step of the client.`,
      confidence: 'confirmed',
      fix: editFix('Drop the action', { kind: 'actions', id: action.id, changes: { status: 'dropped' } }),
    }
  },
})
