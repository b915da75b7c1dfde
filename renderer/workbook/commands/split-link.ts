import type { Link, SequenceLink } from '../model/link'
import type { Id } from '../model/values'
import { type Draft, writeRecord } from './draft'

/** A link without what was placed by hand on its old way. */
export function withoutPlaces<L extends Link>(link: L): L {
  const { bends: _bends, labelOffset: _labelOffset, ...rest } = link as Partial<SequenceLink>
  return rest as L
}

/**
 * Makes a link lead to a step, and a new one from there to where it led before. The link itself is the first of the two,
 * because its label and chance name a branch that leaves its source, and the source may have chosen it. The lag goes to
 * the second one: it is what the old target waits for before it starts.
 */
export function splitLink(draft: Draft, link: SequenceLink, stepId: Id, newLinkId: Id): void {
  const { lag, ...first } = withoutPlaces(link)
  writeRecord(draft, 'links', { ...first, targetId: stepId })
  writeRecord(draft, 'links', {
    kind: 'sequence',
    id: newLinkId,
    sourceId: stepId,
    targetId: link.targetId,
    ...(lag !== undefined && { lag }),
  })
}
