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

/** A client step of which we heard although the call was about others. */
export interface OtherStepDraft extends Omit<StepDraft, 'id'> {
  readonly id: Id
  readonly stepId?: Id
}

/** What of a step somebody may have spoken about. */
export type PartOfStep = 'due' | 'owner' | 'approver' | 'evidenceExpected' | 'duration'

/** Something that was said, still to be written down properly. */
export interface SaidDraft {
  readonly id: Id
  readonly saidById?: Id
  readonly stepId?: Id
  /** What of the step it is about; all of it when absent. */
  readonly field?: PartOfStep
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
  /** Absent: as what is written down about the steps says. */
  readonly result?: WriteBackCallInput['result']
  readonly agreed?: WriteBackCallInput['agreed']
  readonly notes?: string
  readonly answers: readonly AnswerDraft[]
  readonly steps: readonly StepDraft[]
  readonly otherSteps: readonly OtherStepDraft[]
  readonly said: readonly SaidDraft[]
  readonly people: readonly PersonDraft[]
  readonly nextCallOn?: IsoDay
}

/** Starts from what the call was to move and from what is in its steps now, so that only changes are typed. */
export function startDraft(call: Call, { steps }: Pick<Workbook, 'steps'>): WriteBackDraft {
  return {
    ...(call.outcome && { result: call.outcome.result }),
    ...(call.outcome?.agreed !== undefined && { agreed: call.outcome.agreed }),
    ...(call.outcome?.notes !== undefined && { notes: call.outcome.notes }),
    answers: (call.questions ?? []).map(({ id, answer }) => ({
      id,
      ...(answer !== undefined && { answer }),
    })),
    steps: call.stepIds.flatMap((id) => {
      const step = steps.get(id)
      return step ? [{ id, status: step.status, ...(step.due !== undefined && { due: step.due }) }] : []
    }),
    otherSteps: [],
    said: [],
    people: [],
  }
}

/** What the command is told; rows in which nothing was typed are left out. */
export function inputFrom(
  draft: WriteBackDraft,
  call: Call,
  workbook: Pick<Workbook, 'steps'>,
  heardBy: string,
): WriteBackCallInput {
  const { agreed, notes, answers, said, people, nextCallOn } = draft
  const [firstStepId] = call.stepIds
  const steps = stepsAfter(draft, workbook)
  return {
    callId: call.id,
    result: draft.result ?? (steps.some(hasMoved) ? 'moved' : 'not-moved'),
    ...(agreed && { agreed }),
    notes,
    answers: answers.flatMap(({ id, answer }) => (answer?.trim() ? [{ questionId: id, answer }] : [])),
    steps,
    perspectives: said.flatMap(({ saidById, stepId = firstStepId, field, stance, statement }) => {
      if (!statement.trim() || stepId === undefined) return []
      const subject = { kind: 'steps' as const, id: stepId, ...(field && { field }) }
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

function stepsAfter(draft: WriteBackDraft, { steps }: Pick<Workbook, 'steps'>): StepAfterCall[] {
  const others = draft.otherSteps.flatMap(({ stepId, ...row }) => (stepId ? [{ ...row, id: stepId }] : []))
  return [...draft.steps, ...others].flatMap((row) => {
    const before = steps.get(row.id)
    const status = row.status ?? before?.status
    const after: StepAfterCall = {
      stepId: row.id,
      slipReason: row.slipReason,
      evidence: row.evidence,
      ...(status !== before?.status && { status }),
      ...(row.due !== before?.due && !isUntouched(row, draft) && { due: row.due }),
    }
    const changes = 'status' in after || 'due' in after || Boolean(row.evidence?.trim())
    return changes ? [after] : []
  })
}

/** Another step begins without a day: one that is not typed in is no day that was taken away. */
function isUntouched({ due, id }: StepDraft, { steps }: WriteBackDraft): boolean {
  return due === undefined && !steps.some((step) => step.id === id)
}

/** The client did something: a step is under way or done, or was proved. A later day alone is no movement. */
function hasMoved({ status, evidence }: StepAfterCall): boolean {
  return status === 'in-progress' || status === 'done' || Boolean(evidence?.trim())
}
