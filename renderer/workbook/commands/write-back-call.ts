import { openPlacesOf } from '../health/questions/discovery-list'
import { freeBelowStep } from '../layout/free-below-step'
import type { Call } from '../model/call'
import type { ParticipationRole } from '../model/link'
import type { Perspective } from '../model/perspective'
import { recordKey } from '../model/records'
import { success } from '../model/result'
import type { Step, StepStatus } from '../model/step'
import type { Id, IsoDay } from '../model/values'
import type { Workbook } from '../model/workbook'
import { recordTitle } from '../rules/record-title'
import { addRecord } from './add-record'
import { addStakeholder } from './add-stakeholder'
import type { Command } from './command'
import { connect } from './connect'
import { refuse } from './draft'
import { editRecord } from './edit-record'
import { inSequence, type PreparedCommand, prepared } from './in-sequence'
import { type PlanCallInput, planCall } from './plan-call'
import { tickOffQuestions } from './tick-off-questions'

/** What a call changed on one client step. */
export interface StepAfterCall {
  readonly stepId: Id
  readonly status?: StepStatus | undefined
  /** A later day than before is remembered as a slip. */
  readonly due?: IsoDay | undefined
  /** Why the due day moved later. */
  readonly slipReason?: string | undefined
  /** What proves it, as the client said or showed it. */
  readonly evidence?: string | undefined
}

/** Somebody of whom we first heard in the call. */
export interface PersonFromCall {
  readonly name: string
  readonly jobTitle?: string | undefined
  /** The step that the person takes part in; the person is placed below it. */
  readonly stepId: Id
  readonly role: ParticipationRole
}

export interface WriteBackCallInput {
  readonly callId: Id
  readonly result: NonNullable<Call['outcome']>['result']
  /** What the client said yes to; absent when that is not known. */
  readonly agreed?: NonNullable<Call['outcome']>['agreed']
  readonly notes?: string | undefined
  readonly answers: readonly { readonly questionId: Id; readonly answer: string }[]
  readonly steps: readonly StepAfterCall[]
  readonly perspectives: readonly Pick<
    Perspective,
    'subject' | 'statement' | 'stance' | 'directness' | 'saidById' | 'heardBy'
  >[]
  readonly people: readonly PersonFromCall[]
  readonly nextCall?: PlanCallInput | undefined
}

/**
 * Writes down what came of a call, as one change: outcome and answers in the call itself; status, evidence and dates
 * of steps, and what people said, both with the call as their source; new people; and the next call.
 */
export const writeBackCall: Command<WriteBackCallInput> = (workbook, input, context) => {
  const call = workbook.calls.get(input.callId)
  if (!call) return refuse('That call is no longer in the workbook.')
  // A call that was planned for later was held by today: nobody told us anything tomorrow.
  const day = call.date !== undefined && call.date < context.today ? call.date : context.today
  const commands: PreparedCommand[] = [
    outcomeOf(call, input, day),
    ...input.answers.flatMap(({ questionId, answer }) => settled(workbook, call, questionId, answer)),
    ...input.steps.flatMap((step) => [...stepCommands(step, day), ...toldBy(call, step, day)]),
    ...input.perspectives.map((said) =>
      prepared(addRecord, { kind: 'perspectives', record: { ...said, date: day, callId: call.id } }),
    ),
    ...input.people.map(newPerson),
    ...(input.nextCall ? [prepared(planCall, input.nextCall)] : []),
  ]
  const label = `Write back ${recordTitle('calls', call)}`
  return inSequence(workbook, commands, label, context, [recordKey('calls', call.id)])
}

function outcomeOf(
  call: Call,
  { result, agreed, notes, answers }: WriteBackCallInput,
  day: IsoDay,
): PreparedCommand {
  return (workbook, context) => {
    const answerTo = new Map(answers.map(({ questionId, answer }) => [questionId, answer.trim()]))
    const questions = call.questions?.map((question) => {
      const answer = answerTo.get(question.id)
      return answer ? { ...question, answer, answeredOn: question.answeredOn ?? day } : question
    })
    const outcome = {
      result,
      ...(agreed && { agreed }),
      recordedAt: context.now,
      ...(notes?.trim() && { notes: notes.trim() }),
    }
    const changes = { outcome, ...(questions && { questions }) }
    return editRecord(workbook, { kind: 'calls', id: call.id, changes }, context)
  }
}

/** What was answered in the call is open nowhere else any more. */
function settled(workbook: Workbook, call: Call, questionId: Id, answer: string): PreparedCommand[] {
  const question = call.questions?.find(({ id }) => id === questionId)
  if (!question || answer.trim() === '') return []
  const places = openPlacesOf(workbook, question.text).filter(({ id }) => id !== call.id)
  return places.length > 0 ? [prepared(tickOffQuestions, { places, answered: true })] : []
}

function stepCommands(after: StepAfterCall, day: IsoDay): PreparedCommand[] {
  const { stepId: id, slipReason } = after
  const change: PreparedCommand = (workbook, context) => {
    const before = workbook.steps.get(id)
    if (!before) return refuse('A step of that call is no longer in the workbook.')
    const changes = changesOf(before, after, day, context.newId)
    return editRecord(workbook, { kind: 'steps', id, changes }, context)
  }
  const reason = slipReason?.trim()
  return reason ? [change, reasonOfLastSlip(id, reason)] : [change]
}

function changesOf(before: Step, after: StepAfterCall, day: IsoDay, newId: () => Id): Partial<Step> {
  const { status, due, evidence } = after
  const text = evidence?.trim()
  const finishes = status === 'done' && before.actualFinish === undefined
  return {
    ...(status !== undefined && { status }),
    ...(finishes && { actualFinish: day }),
    ...(due !== undefined && { due }),
    ...(text && {
      evidence: [...(before.evidence ?? []), { id: newId(), text, kind: 'statement' as const, date: day }],
    }),
  }
}

/** A new day and a new status are facts that somebody told us in the call: it stays to be seen who did, and when. */
function toldBy(call: Call, after: StepAfterCall, date: IsoDay): PreparedCommand[] {
  const { stepId: id, status, due, evidence, slipReason } = after
  const facts = [
    ...(status !== undefined || evidence?.trim() ? [{ field: 'status', statement: evidence }] : []),
    ...(due !== undefined ? [{ field: 'due', statement: slipReason }] : []),
  ]
  return facts.map(({ field, statement = '' }) => (workbook, context) => {
    const record = {
      subject: { kind: 'steps' as const, id, field },
      statement: statement.trim(),
      stance: 'confirms' as const,
      directness: 'first-hand' as const,
      date,
      callId: call.id,
      ...speakerOn(workbook, call, id),
    }
    return addRecord(workbook, { kind: 'perspectives', record }, context)
  })
}

/** Who of the people in the call speaks for a step: whoever owns it, or the only one; else the call is the source. */
function speakerOn(
  { links, stakeholders }: Workbook,
  { stakeholderIds, title }: Call,
  stepId: Id,
): Pick<Perspective, 'saidById' | 'saidBy'> {
  const present = stakeholderIds.filter((id) => stakeholders.has(id))
  const owner = present.find((id) =>
    [...links.values()].some(
      (link) =>
        link.kind === 'participation' &&
        link.role === 'owns' &&
        link.sourceId === id &&
        link.targetId === stepId,
    ),
  )
  const saidById = owner ?? (present.length === 1 ? present[0] : undefined)
  return saidById === undefined ? { saidBy: title?.trim() || 'The call' } : { saidById }
}

/** The slip itself is remembered by whatever moves the due day; a day that did not move later leaves none. */
function reasonOfLastSlip(id: Id, reason: string): PreparedCommand {
  return (workbook, context) => {
    const slips = workbook.steps.get(id)?.slips ?? []
    const last = slips.at(-1)
    if (last?.noticedAt !== context.now)
      return success({ label: '', diff: { added: {}, updated: {}, removed: {} } })
    const changes = { slips: [...slips.slice(0, -1), { ...last, reason }] }
    return editRecord(workbook, { kind: 'steps', id, changes }, context)
  }
}

function newPerson({ name, jobTitle, stepId, role }: PersonFromCall): PreparedCommand {
  return (workbook, context) => {
    const step = workbook.steps.get(stepId)
    if (!step) return refuse('A step of that call is no longer in the workbook.')
    const placement = freeBelowStep(workbook, step)
    const added = addStakeholder(workbook, { placement, name, jobTitle }, context)
    if (!added.ok) return added
    const [sourceKey = recordKey('stakeholders', '')] = added.value.select ?? []
    const link = prepared(connect, { sourceKey, targetKey: recordKey('steps', stepId), role })
    return inSequence(workbook, [() => added, link], added.value.label, context)
  }
}
