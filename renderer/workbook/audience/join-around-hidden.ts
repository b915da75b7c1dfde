import type { SequenceLink } from '../model/link'
import type { Id } from '../model/values'
import type { Workbook } from '../model/workbook'
import type { VisibleRecords } from './visible-records'

/** A link that stands for a way through hidden steps, and the first link of that way. */
export interface JoinedLink {
  readonly link: SequenceLink
  readonly firstLinkId: Id
}

const longestId = 64

function freeId(sourceId: Id, targetId: Id, taken: ReadonlySet<Id>): Id {
  const wanted = `${sourceId}-${targetId}`.slice(0, longestId)
  for (let count = 2, id = wanted; ; count += 1) {
    if (!taken.has(id)) return id
    id = `${wanted.slice(0, longestId - 8)}-${count}`
  }
}

/** The visible steps that a way through hidden ones leads to. */
function endsBehind(
  first: SequenceLink,
  outgoing: ReadonlyMap<Id, SequenceLink[]>,
  shown: ReadonlySet<Id>,
): Id[] {
  const passed = new Set<Id>()
  const ends = new Set<Id>()
  const queue = [first.targetId]
  for (const id of queue) {
    if (shown.has(id)) ends.add(id)
    else if (!passed.has(id)) {
      passed.add(id)
      queue.push(...(outgoing.get(id) ?? []).map(({ targetId }) => targetId))
    }
  }
  return [...ends]
}

/**
 * Links that keep the order true where a hidden step stood between two visible ones. The label of the first link
 * stays, because it is the name of a branch that starts at a visible step.
 */
export function joinAroundHidden(
  workbook: Workbook,
  { steps, links }: VisibleRecords,
): readonly JoinedLink[] {
  const sequences = [...workbook.links.values()]
    .filter((link): link is SequenceLink => link.kind === 'sequence')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const outgoing = new Map<Id, SequenceLink[]>()
  for (const link of sequences) outgoing.set(link.sourceId, [...(outgoing.get(link.sourceId) ?? []), link])

  const linked = new Set(
    sequences.filter(({ id }) => links.has(id)).map(({ sourceId, targetId }) => `${sourceId} ${targetId}`),
  )
  const taken = new Set(workbook.links.keys())
  const joined: JoinedLink[] = []
  for (const first of sequences) {
    if (!steps.has(first.sourceId) || steps.has(first.targetId)) continue
    for (const targetId of endsBehind(first, outgoing, steps)) {
      const pair = `${first.sourceId} ${targetId}`
      if (targetId === first.sourceId || linked.has(pair)) continue
      linked.add(pair)
      const id = freeId(first.sourceId, targetId, taken)
      taken.add(id)
      joined.push({
        firstLinkId: first.id,
        link: {
          kind: 'sequence',
          id,
          sourceId: first.sourceId,
          targetId,
          ...(first.label !== undefined && { label: first.label }),
        },
      })
    }
  }
  return joined
}
