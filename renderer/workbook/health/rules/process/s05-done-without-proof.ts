import { editFix } from '../../fixes/edit-fix'
import { recordRule } from '../../rule'
import { stepWords } from '../../words'

/** S05. The verifiability test: progress is what was seen, not what was hoped. */
export const doneWithoutProof = recordRule({
  id: 'S05',
  each: 'steps',
  reads: [],
  check(step) {
    if (step.status !== 'done' || step.kind === 'milestone' || (step.evidence?.length ?? 0) > 0) return null
    return {
      sentence: `${stepWords(step)} is marked as done, but nothing is recorded that proves it.`,
      fix: editFix('Set back to in progress', {
        kind: 'steps',
        id: step.id,
        changes: { status: 'in-progress', actualFinish: undefined },
      }),
    }
  },
})
