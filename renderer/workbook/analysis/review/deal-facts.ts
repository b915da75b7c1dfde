import type { Deal } from '../../model/deal'
import { type RecordKey, recordKey } from '../../model/records'
import type { BuyingRole, Disposition, Stakeholder } from '../../model/stakeholder'
import type { Step } from '../../model/step'
import type { Id } from '../../model/values'
import { dealOf, type Workbook } from '../../model/workbook'
import { buyingRoleWords, dispositionWords, stakeholderTitle, stepTitle } from '../../scene/names'
import { readingOrder } from '../reading-order'
import type { ScoreFact } from './scorecard'

/** What the scorecards ask of a deal, looked up once. */
export interface DealFacts {
  readonly deal: Deal
  readonly people: readonly Stakeholder[]
  readonly steps: readonly Step[]
  /** Ids of people who told us something themselves or were in a call that was held. */
  readonly met: ReadonlySet<Id>
  readonly ownedStepIds: ReadonlySet<Id>
}

const againstUs: readonly (Disposition | undefined)[] = ['opponent', 'sceptic']
const forUs: readonly (Disposition | undefined)[] = ['supporter', 'advocate']

export function dealFacts(workbook: Workbook): DealFacts {
  const met = new Set<Id>()
  for (const { saidById, directness } of workbook.perspectives.values()) {
    if (saidById !== undefined && directness === 'first-hand') met.add(saidById)
  }
  for (const { outcome, stakeholderIds } of workbook.calls.values()) {
    if (outcome && outcome.result !== 'cancelled') for (const id of stakeholderIds) met.add(id)
  }
  const owns = [...workbook.links.values()].filter(
    (link) => link.kind === 'participation' && link.role === 'owns',
  )
  return {
    deal: dealOf(workbook),
    people: [...workbook.stakeholders.values()].filter(({ left }) => !left),
    steps: readingOrder(workbook, [...workbook.steps.values()]),
    met,
    ownedStepIds: new Set(owns.map(({ targetId }) => targetId)),
  }
}

export function inRole({ people }: DealFacts, role: BuyingRole): Stakeholder[] {
  return people.filter(({ buyingRoles }) => buyingRoles?.includes(role))
}

/** A person by name, with what matters about them; a placeholder says that it is one. */
export function personFact({ met }: DealFacts, person: Stakeholder): ScoreFact {
  const remarks = person.placeholder
    ? ['not yet named']
    : [
        met.has(person.id) ? 'met' : 'never met',
        person.disposition && person.disposition !== 'unknown'
          ? dispositionWords[person.disposition]
          : undefined,
      ]
  return {
    text: `${stakeholderTitle(person)} (${remarks.filter(Boolean).join(', ')})`,
    key: recordKey('stakeholders', person.id),
  }
}

export function isNamedAndMet({ met }: DealFacts, person: Stakeholder): boolean {
  return !person.placeholder && met.has(person.id)
}

export function stepFact(step: Step): ScoreFact {
  return { text: stepTitle(step), key: recordKey('steps', step.id) }
}

/** A text of the deal as a fact; nothing when it is empty. */
export function dealFact(text: string | undefined): ScoreFact[] {
  const trimmed = text?.trim()
  return trimmed ? [{ text: trimmed, key: 'deal:deal' as RecordKey }] : []
}

export function standsAgainst({ disposition }: Stakeholder): boolean {
  return againstUs.includes(disposition)
}

export function standsWithUs({ disposition }: Stakeholder): boolean {
  return forUs.includes(disposition)
}

/** "economic buyer" as a heading. */
export function roleTitle(role: BuyingRole): string {
  const word = buyingRoleWords[role]
  return word.charAt(0).toUpperCase() + word.slice(1)
}
