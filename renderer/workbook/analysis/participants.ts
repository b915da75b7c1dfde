import type { Link, ParticipationRole } from '../model/link'
import type { Stakeholder } from '../model/stakeholder'
import type { Id } from '../model/values'
import type { Workbook } from '../model/workbook'

type People = Pick<Workbook, 'links' | 'stakeholders'>

/** Who has a part in a step: its owners, its approvers. Always in the same order. */
export function participantsOf(
  { links, stakeholders }: People,
  stepId: Id,
  role: ParticipationRole,
): readonly Stakeholder[] {
  return inOneOrder(
    [...links.values()].filter((link) => isPart(link, role) && link.targetId === stepId),
  ).flatMap(({ sourceId }) => stakeholders.get(sourceId) ?? [])
}

/** {@link participantsOf} for every step that has any, in one pass over the links. */
export function participantsByStep(
  { links, stakeholders }: People,
  role: ParticipationRole,
): ReadonlyMap<Id, readonly Stakeholder[]> {
  const byStep = new Map<Id, Stakeholder[]>()
  for (const { sourceId, targetId } of inOneOrder([...links.values()].filter((link) => isPart(link, role)))) {
    const person = stakeholders.get(sourceId)
    const others = byStep.get(targetId)
    if (person && others) others.push(person)
    else if (person) byStep.set(targetId, [person])
  }
  return byStep
}

function isPart(link: Link, role: ParticipationRole): boolean {
  return link.kind === 'participation' && link.role === role
}

/** By id rather than as the table happens to hold them: undoing a deletion must not reorder a card's owners. */
function inOneOrder(links: readonly Link[]): readonly Link[] {
  return links.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
