import type { ParticipationLink, ParticipationRole } from '../../model/link'
import type { Id } from '../../model/values'
import type { Workbook } from '../../model/workbook'

/** Who takes part in which step, both ways round. */
export interface Parts {
  readonly ofStep: ReadonlyMap<Id, readonly ParticipationLink[]>
  readonly ofPerson: ReadonlyMap<Id, readonly ParticipationLink[]>
  /** Whom somebody reports to. */
  readonly superiors: ReadonlyMap<Id, Id>
}

/** Indexes the participation links. By id rather than as the table happens to hold them, alike on every machine. */
export function indexParts({ links }: Pick<Workbook, 'links'>): Parts {
  const ofStep = new Map<Id, ParticipationLink[]>()
  const ofPerson = new Map<Id, ParticipationLink[]>()
  const participations = [...links.values()].filter((link) => link.kind === 'participation')
  for (const link of participations.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    addTo(ofStep, link.targetId, link)
    addTo(ofPerson, link.sourceId, link)
  }
  const superiors = new Map<Id, Id>()
  for (const link of links.values()) {
    if (link.kind === 'relation' && link.relation === 'reports-to')
      superiors.set(link.sourceId, link.targetId)
  }
  return { ofStep, ofPerson, superiors }
}

/** The people who have one of some roles in a step. */
export function peopleIn({ ofStep }: Parts, stepId: Id, ...roles: readonly ParticipationRole[]): Id[] {
  const people: Id[] = []
  for (const { role, sourceId } of ofStep.get(stepId) ?? []) if (roles.includes(role)) people.push(sourceId)
  return people
}

/** Adds to a list in a map of lists. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
