import type { NewId } from '../model/ids'
import type { ParticipationRole } from '../model/link'
import type { Id } from '../model/values'
import { type Draft, readRecords, writeRecord } from './draft'
import { type RecordName, removeWithDependents } from './remove-with-dependents'

/** Who is to be in a role of a step, and nobody else. */
export interface Participants {
  readonly stepId: Id
  readonly role: ParticipationRole
  readonly stakeholderIds: readonly Id[]
}

/** Makes these people the only ones in their roles; links of people who are in the role already stay as they are. */
export function setParticipantsInDraft(
  draft: Draft,
  participants: readonly Participants[],
  newId: NewId,
): void {
  const present = new Map<string, Map<Id, Id>>()
  for (const link of readRecords(draft, 'links')) {
    if (link.kind !== 'participation') continue
    const place = placeOf(link.targetId, link.role)
    present.set(place, (present.get(place) ?? new Map<Id, Id>()).set(link.sourceId, link.id))
  }
  const leaving: RecordName[] = []
  for (const { stepId, role, stakeholderIds } of participants) {
    const holders = present.get(placeOf(stepId, role)) ?? new Map<Id, Id>()
    for (const [sourceId, id] of holders) {
      if (!stakeholderIds.includes(sourceId)) leaving.push({ kind: 'links', id })
    }
    for (const sourceId of new Set(stakeholderIds)) {
      if (holders.has(sourceId)) continue
      writeRecord(draft, 'links', { kind: 'participation', id: newId(), sourceId, targetId: stepId, role })
    }
  }
  if (leaving.length > 0) removeWithDependents(draft, leaving)
}

function placeOf(stepId: Id, role: ParticipationRole): string {
  return `${stepId} ${role}`
}
