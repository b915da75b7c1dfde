import type { ParticipationRole } from '../model/link'
import { type RecordKey, splitRecordKey } from '../model/records'
import type { BuyingRole, Stakeholder } from '../model/stakeholder'
import type { Id } from '../model/values'
import type { Inputs } from './inputs/inputs'
import { peopleIn } from './inputs/parts'

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
  for (const id of candidates(sources, record, named, roles)) {
    const person = sources.stakeholders.get(id)
    if (person && canBeAsked(person)) return person
  }
  return null
}

/** One after the other, because the first can be asked nearly always. */
function* candidates(
  sources: Sources,
  record: RecordKey,
  named: Id | undefined,
  roles: readonly BuyingRole[],
): Iterable<Id> {
  if (named !== undefined) yield named
  yield* withRoles(sources, roles)
  yield* closeTo(sources, record)
  yield* withRoles(sources, ['champion', 'coach', 'executive-sponsor'])
}

/** Somebody with a name who is still there. */
export function canBeAsked({ placeholder, left }: Pick<Stakeholder, 'placeholder' | 'left'>): boolean {
  return !placeholder && !left
}

function closeTo(sources: Sources, record: RecordKey): Id[] {
  const { kind, id } = splitRecordKey(record)
  if (kind === 'stakeholders') return [id]
  if (kind === 'calls') return [...(sources.calls.get(id)?.stakeholderIds ?? [])]
  const stepId = kind === 'steps' ? id : kind === 'actions' ? sources.actions.get(id)?.stepId : null
  return stepId ? whoKnowsAStep.flatMap((role) => peopleIn(sources.parts, stepId, role)) : []
}

function* withRoles({ holders }: Sources, roles: readonly BuyingRole[]): Iterable<Id> {
  for (const role of roles) yield* holders.get(role) ?? []
}
