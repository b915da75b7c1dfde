import type { SequenceLink } from '../model/link'
import { recordKey } from '../model/records'
import type { Id } from '../model/values'
import { canConnect } from '../rules/can-connect'
import { type Draft, readRecords, writeRecord } from './draft'
import { removeWithDependents } from './remove-with-dependents'
import { withoutPlaces } from './split-link'

/**
 * What deleting steps means for the order around them: where a step had exactly one way in and one way out, the step
 * before it now leads to the step after it, so that the client's process does not fall apart. A step with several ways
 * in or out leaves its neighbours alone, because nobody can know which of them belong together.
 *
 * The link into the step lives on: its label and chance name a branch of the step before, which may have chosen it. The
 * waiting days of both links add up. Steps that go together are joined around as a whole. Returns the links that
 * lead on now; the steps themselves and what still hangs on them are left for the caller to remove.
 */
export function joinNeighbours(draft: Draft, stepIds: Iterable<Id>): readonly Id[] {
  const joined: Id[] = []
  for (const id of stepIds) {
    const links = readRecords(draft, 'links').filter((link) => link.kind === 'sequence')
    const [into, ...moreInto] = links.filter(({ targetId }) => targetId === id)
    const [from, ...moreFrom] = links.filter(({ sourceId }) => sourceId === id)
    if (!into || !from || moreInto.length > 0 || moreFrom.length > 0) continue
    const verdict = canConnect(
      { ...draft.workbook, links: draft.tables.links },
      recordKey('steps', into.sourceId),
      recordKey('steps', from.targetId),
      { replacingId: into.id },
    )
    if (!verdict.allowed) continue
    writeRecord(draft, 'links', joinedLink(into, from))
    removeWithDependents(draft, [{ kind: 'links', id: from.id }])
    joined.push(into.id)
  }
  return joined
}

function joinedLink(into: SequenceLink, from: SequenceLink): SequenceLink {
  const lag = addedUp(into.lag, from.lag)
  const { lag: _, ...kept } = withoutPlaces(into)
  return { ...kept, targetId: from.targetId, ...(lag && { lag }) }
}

type Lag = SequenceLink['lag']

/** Days of different kinds cannot be added without a calendar: then the longer wait stays. */
function addedUp(first: Lag, second: Lag): Lag {
  if (!first || !second) return first ?? second
  if (first.unit === second.unit) return { ...first, days: first.days + second.days }
  return first.days >= second.days ? first : second
}
