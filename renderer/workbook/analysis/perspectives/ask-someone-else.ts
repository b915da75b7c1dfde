import type { ParticipationRole, RelationKind } from '../../model/link'
import type { Subject } from '../../model/perspective'
import type { Influence, Stakeholder } from '../../model/stakeholder'
import type { Id } from '../../model/values'
import type { Workbook } from '../../model/workbook'
import { stakeholderTitle } from '../../scene/names'
import { perspectivesOn } from './perspectives-on'

/** Somebody who could confirm a fact, and why they would know. */
export interface PossibleSource {
  readonly stakeholder: Stakeholder
  /** Within a sentence, behind the name: "approves this step". */
  readonly because: string
}

/** Who knows best how a step is really done: who answers for it before who is merely told. */
const knowledge: { readonly [R in ParticipationRole]: number } = {
  approves: 6,
  owns: 5,
  vetoes: 4,
  recommends: 3,
  contributes: 2,
  informed: 1,
}

const reasons: { readonly [R in ParticipationRole]: string } = {
  approves: 'approves this step',
  owns: 'owns this step',
  vetoes: 'can veto this step',
  recommends: 'has a say in this step',
  contributes: 'works on this step',
  informed: 'is told about this step',
}

const weight: { readonly [I in Influence]: number } = { high: 3, medium: 2, low: 1, unknown: 0 }

/**
 * Who else could confirm a fact, the best first: people who take part in the step and have not spoken yet, then those
 * whom a speaker reports to. Of a person, or of how two people stand to each other, those know who are tied to them. A map drawn from one opinion is a risk (rule S06), so nobody is named who has spoken.
 * Placeholders and people who have left cannot be asked.
 */
export function askSomeoneElse(workbook: Workbook, subject: Subject): PossibleSource[] {
  const spoken = new Set(perspectivesOn(workbook, subject).flatMap(({ saidById }) => saidById ?? []))
  const found = new Map<Id, { readonly source: PossibleSource; readonly rank: number }>()
  const suggest = (id: Id, because: string, rank: number) => {
    const stakeholder = workbook.stakeholders.get(id)
    if (!stakeholder || spoken.has(id) || stakeholder.left || stakeholder.placeholder) return
    const total = rank * 10 + weight[stakeholder.influence ?? 'unknown']
    if (total > (found.get(id)?.rank ?? 0)) found.set(id, { source: { stakeholder, because }, rank: total })
  }
  const stepIds = stepsSpokenOf(workbook, subject)
  for (const link of workbook.links.values()) {
    if (link.kind === 'participation' && stepIds.has(link.targetId)) {
      suggest(link.sourceId, reasons[link.role], knowledge[link.role])
    }
    if (link.kind === 'relation' && link.relation === 'reports-to' && spoken.has(link.sourceId)) {
      const speaker = workbook.stakeholders.get(link.sourceId)
      suggest(
        link.targetId,
        speaker?.name ? `is whom ${speaker.name} reports to` : 'is senior to who said it',
        0.5,
      )
    }
  }
  for (const id of peopleSpokenOf(workbook, subject)) suggestColleagues(workbook, id, suggest)
  return [...found.values()]
    .sort((a, b) => b.rank - a.rank || (a.source.stakeholder.id < b.source.stakeholder.id ? -1 : 1))
    .map(({ source }) => source)
}

function stepsSpokenOf({ links, actions }: Workbook, { kind, id }: Subject): ReadonlySet<Id> {
  if (kind === 'steps') return new Set([id])
  if (kind === 'actions') {
    const stepId = actions.get(id)?.stepId
    return new Set(stepId ? [stepId] : [])
  }
  const link = kind === 'links' ? links.get(id) : undefined
  if (!link || link.kind === 'relation') return new Set()
  return new Set(link.kind === 'sequence' ? [link.sourceId, link.targetId] : [link.targetId])
}

/** Ties by which one person knows how another stands; a conflict makes a poor source. */
const ties: { readonly [R in Exclude<RelationKind, 'conflicts-with'>]: readonly [from: string, to: string] } =
  {
    'reports-to': ['reports to', 'is the manager of'],
    influences: ['influences', 'listens to'],
    trusts: ['trusts', 'is trusted by'],
    'delegates-to': ['delegates to', 'decides for'],
  }

function suggestColleagues(
  { links, stakeholders }: Workbook,
  personId: Id,
  suggest: (id: Id, because: string, rank: number) => void,
): void {
  const person = stakeholders.get(personId)
  const name = person ? stakeholderTitle(person) : 'them'
  for (const link of links.values()) {
    if (link.kind !== 'relation' || link.relation === 'conflicts-with') continue
    const [from, to] = ties[link.relation]
    if (link.targetId === personId) suggest(link.sourceId, `${from} ${name}`, 2)
    if (link.sourceId === personId) suggest(link.targetId, `${to} ${name}`, 2)
  }
}

function peopleSpokenOf({ links }: Workbook, { kind, id }: Subject): readonly Id[] {
  if (kind === 'stakeholders') return [id]
  const link = kind === 'links' ? links.get(id) : undefined
  return link?.kind === 'relation' ? [link.sourceId, link.targetId] : []
}
