import { proposeCommitment, proposeFallback } from '../analysis/calls/commitment'
import { stepsToMove } from '../analysis/calls/steps-to-move'
import type { Call } from '../model/call'
import type { Id, IsoDay } from '../model/values'
import type { Workbook } from '../model/workbook'
import { recordTitle, shortened } from '../rules/record-title'
import { addRecord } from './add-record'
import type { Command } from './command'

export interface PlanCallInput {
  readonly date?: IsoDay | undefined
  readonly stakeholderIds: readonly Id[]
  /** The client steps it is to move; without any, the first that these people can move. */
  readonly stepIds?: readonly Id[] | undefined
}

/** Plans a call with people: proposes the step to move, the commitment to ask for and a fallback. */
export const planCall: Command<PlanCallInput> = (workbook, input, context) => {
  const record = proposedCall(workbook, input, context.today)
  const result = addRecord(workbook, { kind: 'calls', record }, context)
  if (!result.ok) return result
  const [key] = result.value.select ?? []
  return { ok: true, value: { ...result.value, label: 'Plan call', select: key ? [key] : [] } }
}

function proposedCall(
  workbook: Workbook,
  { date, stakeholderIds, stepIds }: PlanCallInput,
  today: IsoDay,
): Omit<Call, 'id'> {
  const movable = stepsToMove(workbook, stakeholderIds)
  const [first] = movable
  const chosen = stepIds ?? (first ? [first.step.id] : [])
  const step = workbook.steps.get(chosen[0] ?? '')
  const owner = movable.find((candidate) => candidate.step.id === step?.id)?.parts[0]?.stakeholderId
  const person = workbook.stakeholders.get(owner ?? stakeholderIds[0] ?? '')
  const names = stakeholderIds.flatMap((id) => {
    const stakeholder = workbook.stakeholders.get(id)
    return stakeholder ? [recordTitle('stakeholders', stakeholder)] : []
  })
  return {
    stakeholderIds: [...stakeholderIds],
    stepIds: [...chosen],
    ...(date !== undefined && { date }),
    ...(names.length > 0 && { title: shortened(`Call with ${names.join(' and ')}`) }),
    ...(step && {
      commitment: proposeCommitment(step, person, today),
      fallback: proposeFallback(step, person),
    }),
  }
}
