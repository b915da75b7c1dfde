import type { ParticipationRole } from '../model/link'
import { type RecordKey, splitRecordKey } from '../model/records'
import type { BuyingRole, Stakeholder } from '../model/stakeholder'
import type { Id } from '../model/values'
import type { Inputs } from './inputs/inputs'

type Sources = Pick<Inputs, 'stakeholders' | 'holders' | 'parts' | 'actions' | 'calls'>

const whoKnowsAStep: readonly ParticipationRole[] = ['owns', 'approves', 'recommends', 'contributes']

/**
 * Whom to ask about a record: the one whom the rule names, else the people of the step, the person themselves, or
 * whoever has one of the roles that the rule asks for; the champion in the end. Null when nobody on the map could be
 * asked: placeholders and people who have left cannot.
 */
export function whomToAsk(
  sources: Sources,
  record: RecordKey,
  named: Id | undefined,
  roles: readonly BuyingRole[],
): Stakeholder | null {
  return (
    askable(sources, named) ??
    withRoles(sources, roles) ??
    closeTo(sources, record) ??
    withRoles(sources, whoHelpsUs)
  )
}

const whoHelpsUs: readonly BuyingRole[] = ['champion', 'coach', 'executive-sponsor']

/** Somebody with a name who is still there. */
export function canBeAsked({ placeholder, left }: Pick<Stakeholder, 'placeholder' | 'left'>): boolean {
  return !placeholder && !left
}

function askable({ stakeholders }: Sources, id: Id | undefined): Stakeholder | null {
  const person = id === undefined ? undefined : stakeholders.get(id)
  return person && canBeAsked(person) ? person : null
}

function firstAskable(sources: Sources, ids: readonly Id[]): Stakeholder | null {
  for (const id of ids) {
    const person = askable(sources, id)
    if (person) return person
  }
  return null
}

function closeTo(sources: Sources, record: RecordKey): Stakeholder | null {
  const { kind, id } = splitRecordKey(record)
  if (kind === 'stakeholders') return askable(sources, id)
  if (kind === 'calls') return firstAskable(sources, sources.calls.get(id)?.stakeholderIds ?? [])
  const stepId = kind === 'steps' ? id : kind === 'actions' ? sources.actions.get(id)?.stepId : null
  const links = stepId ? sources.parts.ofStep.get(stepId) : undefined
  if (!links) return null
  for (const wanted of whoKnowsAStep) {
    for (const { role, sourceId } of links) {
      const person = role === wanted ? askable(sources, sourceId) : null
      if (person) return person
    }
  }
  return null
}

function withRoles(sources: Sources, roles: readonly BuyingRole[]): Stakeholder | null {
  for (const role of roles) {
    const person = firstAskable(sources, sources.holders.get(role) ?? [])
    if (person) return person
  }
  return null
}
