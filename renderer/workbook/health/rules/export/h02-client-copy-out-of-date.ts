import { dealId } from '../../../model/deal'
import { recordKey } from '../../../model/records'
import { dayText } from '../../../scene/day-text'
import { wholeRule } from '../../rule'

/** H02. Mutual action plans: two versions of the truth. */
export const clientCopyOutOfDate = wholeRule({
  id: 'H02',
  reads: ['deal', 'revision', 'touchedOn'],
  check({ deal, revision, touchedOn }) {
    const { clientExport } = deal
    if (!clientExport) return []
    const { at, revisionId } = clientExport
    const day = at.slice(0, 10)
    // Exported from the state that was saved last: then only what is not saved yet can have changed.
    const isLatest = revisionId === undefined ? revision.savedAt <= at : revisionId === revision.id
    if (isLatest && touchedOn <= day) return []
    return [
      {
        record: recordKey('deal', dealId),
        sentence: `The client’s copy is of ${dayText(day)}; the map was changed after that.`,
        confidence: 'confirmed',
        basis: at,
      },
    ]
  },
})
