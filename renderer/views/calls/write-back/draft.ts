import type { PersonFromCall, StepAfterCall, WriteBackCallInput } from '@workbook/commands/write-back-call'
import type { Call } from '@workbook/model/call'
import type { ParticipationRole } from '@workbook/model/link'
import type { Perspective } from '@workbook/model/perspective'
import type { StepStatus } from '@workbook/model/step'
import type { Id, IsoDay } from '@workbook/model/values'
import type { Workbook } from '@workbook/model/workbook'

/** What is written down about a client step; empty where nothing changed. */
export interface StepDraft {
  readonly id: Id
  readonly status?: StepStatus
  readonly due?: IsoDay
  readonly slipReason?: string
  readonly evidence?: string
}

/** Something that was said, still to be written down properly. */
export interface SaidDraft {
  readonly id: Id
  readonly saidById?: Id
  readonly stepId?: Id
  readonly stance: Perspective['stance']
  readonly statement: string
}

/** Somebody of whom we first heard. */
export interface PersonDraft {
  readonly id: Id
  readonly name: string
  readonly jobTitle?: string
  readonly stepId?: Id
  readonly role: ParticipationRole
}

export interface AnswerDraft {
  readonly id: Id
  readonly answer?: string
}

/** What a rep has typed after a call. */
export interface WriteBackDraft {
  readonly result: WriteBackCallInput['result']
  readonly notes?: string
  readonly answers: readonly AnswerDraft[]
  readonly steps: readonly StepDraft[]
  readonly said: readonly SaidDraft[]
  readonly people: readonly PersonDraft[]
  readonly nextCallOn?: IsoDay
}

/** Starts from what the call was to move and from what is in its steps now, so that only changes are typed. */
export function startDraft(call: Call, { steps }: Pick<Workbook, 'steps'>): WriteBackDraft {
  return {
    result: call.outcome?.result ?? 'moved',
    ...(call.outcome?.notes !== undefined && { notes: call.outcome.notes }),
    answers: (call.questions ?? []).map(({ id, answer }) => ({
      id,
      ...(answer !== undefined && { answer }),
    })),
    steps: call.stepIds.flatMap((id) => {
      const step = steps.get(id)
      return step ? [{ id, status: step.status, ...(step.due !== undefined && { due: step.due }) }] : []
    }),
    said: [],
    people: [],
  }
}

/** What the command is told; rows in which nothing was typed are left out. */
export function inputFrom(
  draft: WriteBackDraft,
  call: Call,
  { steps }: Pick<Workbook, 'steps'>,
  heardBy: string,
): WriteBackCallInput {
  const { result, notes, answers, said, people, nextCallOn } = draft
  const [firstStepId] = call.stepIds
  return {
    callId: call.id,
    result,
    notes,
    answers: answers.flatMap(({ id, answer }) => (answer?.trim() ? [{ questionId: id, answer }] : [])),
    steps: draft.steps.flatMap((row) => {
      const before = steps.get(row.id)
      const after: StepAfterCall = {
        stepId: row.id,
        slipReason: row.slipReason,
        evidence: row.evidence,
        ...(row.status !== before?.status && { status: row.status }),
        ...(row.due !== before?.due && { due: row.due }),
      }
      const changes = 'status' in after || 'due' in after || Boolean(row.evidence?.trim())
      return changes ? [after] : []
    }),
    perspectives: said.flatMap(({ saidById, stepId = firstStepId, stance, statement }) => {
      if (!statement.trim() || stepId === undefined) return []
      const subject = { kind: 'steps' as const, id: stepId }
      const source = { ...(saidById && { saidById }), ...(heardBy && { heardBy }) }
      return [{ subject, statement: statement.trim(), stance, directness: 'first-hand' as const, ...source }]
    }),
    people: people.flatMap(({ name, jobTitle, stepId = firstStepId, role }): PersonFromCall[] =>
      name.trim() && stepId !== undefined ? [{ name: name.trim(), jobTitle, stepId, role }] : [],
    ),
    nextCall:
      nextCallOn === undefined ? undefined : { date: nextCallOn, stakeholderIds: call.stakeholderIds },
  }
}
