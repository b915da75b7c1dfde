import { editRecord } from '../../../commands/edit-record'
import { dealId } from '../../../model/deal'
import { recordKey } from '../../../model/records'
import { easedAtFirst } from '../../easing'
import { type Fix, wholeRule } from '../../rule'

/** S27. MEDDPICC: competition. The JOLT Effect: doing nothing is always one. */
export const noAlternative = wholeRule({
  id: 'S27',
  reads: ['deal', 'phase'],
  check({ deal, phase }) {
    if (phase === 'bought' || (deal.alternatives?.length ?? 0) > 0) return []
    return [
      {
        record: recordKey('deal', dealId),
        sentence: 'No alternative of the client is written down, not even doing nothing.',
        confidence: 'unknown',
        basis: phase,
        eased: easedAtFirst(phase),
        fix: doingNothing,
      },
    ]
  },
})

const doingNothing: Fix = {
  label: 'Write down doing nothing',
  command(workbook, context) {
    const alternative = { id: context.newId(), name: 'Doing nothing', kind: 'do-nothing' as const }
    const changes = { alternatives: [alternative] }
    return editRecord(workbook, { kind: 'deal', id: dealId, changes }, context)
  },
}
