import { dealId } from '../../../model/deal'
import { recordKey } from '../../../model/records'
import { wholeRule } from '../../rule'
import { countWords } from '../../words'

/** S22. Gartner: consensus creation. The Challenger Customer: single yeses do not add up to the yes of a group. */
export const noConsensusStep = wholeRule({
  id: 'S22',
  reads: ['parts', 'flow', 'jobs'],
  thresholds: { approvers: { usual: 3, min: 2, max: 20 } },
  check({ parts, flow, jobs }, { approvers }) {
    const say = new Set<string>()
    for (const [stepId, links] of parts.ofStep) {
      if (!flow.open.has(stepId)) continue
      for (const { role, sourceId } of links) if (role === 'approves' || role === 'vetoes') say.add(sourceId)
    }
    const hasConsensus = [...jobs].some(([id, some]) => some.has('consensus') && !flow.offPath.has(id))
    if (say.size < approvers || hasConsensus) return []
    return [
      {
        record: recordKey('deal', dealId),
        sentence: `${countWords(say.size, 'person', 'people')} approve or can veto, but there is no step in which they agree as a group.`,
        confidence: 'unknown',
        basis: [...say].sort(),
      },
    ]
  },
})
