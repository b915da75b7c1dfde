import type { LivePrompt } from '../analysis/live-mapping'
import { recognisePerson } from '../clipboard/recognise-person'
import { boxesOnSheet } from '../layout/boxes'
import { freeBelowStep } from '../layout/free-below-step'
import { freeOffset } from '../layout/free-offset'
import { placementAt, stageColumns } from '../layout/stage-columns'
import type { ParticipationRole } from '../model/link'
import { recordKey } from '../model/records'
import { type Result, success } from '../model/result'
import type { Stakeholder } from '../model/stakeholder'
import { type Step, stepSize } from '../model/step'
import type { Id, Placement } from '../model/values'
import type { Workbook } from '../model/workbook'
import { titleById } from '../rules/record-title'
import { addConnectedStep } from './add-connected-step'
import { addStep } from './add-step'
import type { Change, Command, CommandContext, Refusal } from './command'
import { connect } from './connect'
import { draftOf, finishDraft, refuse, writeRecord } from './draft'
import { editInDraft } from './edit-in-draft'

export interface AnswerPromptInput {
  readonly prompt: LivePrompt
  readonly text: string
  /** The step that was named is the one that books the deal. */
  readonly isPurchase?: boolean | undefined
  /** The stage of the step that was named; without it that of the step before, or the first. */
  readonly stageId?: Id | undefined
}

/** Free room between the edge of a stage and the first step in it, in sheet pixels. */
const margin = 20

/**
 * What a client answers while the map is drawn with them, as one change: the next step, a person with a part in the step,
 * or what will prove it. What is added may be seen by the client, who said it.
 */
export const answerPrompt: Command<AnswerPromptInput> = (workbook, input, context) => {
  const text = input.text.trim()
  if (text === '') return refuse('Type an answer, or skip the question.')
  const { kind, stepId, sheetId } = input.prompt
  const stepKind = input.isPurchase ? 'purchase' : 'task'
  if (stepId === null) {
    const placement = placementInStage(workbook, sheetId, input.stageId, 0)
    return addStep(workbook, { kind: stepKind, placement, title: text }, context)
  }
  const step = workbook.steps.get(stepId)
  if (!step) return refuse('The step that was asked about no longer exists.')
  if (kind === 'owner') return addPart(workbook, step, { name: text, role: 'owns' }, context)
  if (kind === 'agree') return addPart(workbook, step, { name: text, role: 'approves' }, context)
  if (kind === 'proof') return addProof(workbook, step, text, context)
  const known = stepCalled(workbook, step, text)
  if (known) return leadTo(workbook, step, known, context)
  const staysInStage = input.stageId === undefined || input.stageId === step.stageId
  const placement = staysInStage
    ? freeBelowStep(workbook, step, stepSize)
    : placementInStage(workbook, sheetId, input.stageId, step.y)
  const from = recordKey('steps', stepId)
  return addConnectedStep(
    workbook,
    { from, direction: 'after', kind: stepKind, placement, title: text },
    context,
  )
}

/** A step that the client sees on the same sheet under a name: who names it means it, and no second one. */
function stepCalled({ steps }: Workbook, from: Step, title: string): Step | undefined {
  const wanted = wordsOf(title)
  return [...steps.values()].find(
    (step) =>
      step.id !== from.id &&
      step.sheetId === from.sheetId &&
      step.visibility === 'client' &&
      wordsOf(step.title) === wanted,
  )
}

function wordsOf(title: string): string {
  return title.toLowerCase().replace(/\s+/g, ' ').trim()
}

function leadTo(workbook: Workbook, from: Step, to: Step, context: CommandContext): Result<Change, Refusal> {
  const targetKey = recordKey('steps', to.id)
  const connected = connect(workbook, { sourceKey: recordKey('steps', from.id), targetKey }, context)
  return connected.ok ? success({ ...connected.value, select: [targetKey] }) : connected
}

/** At a height of a stage, or of the first, below whatever stands there, also what the client does not see. */
function placementInStage(
  workbook: Workbook,
  sheetId: Id,
  stageId: Id | undefined,
  height: number,
): Placement {
  const columns = stageColumns(workbook, sheetId)
  const left = columns.find(({ stage }) => stage.id === stageId)?.x ?? 0
  const area = { x: left + margin, y: Math.max(height, margin), ...stepSize }
  const { y } = freeOffset(boxesOnSheet(workbook, sheetId), [area])
  return placementAt(columns, sheetId, { ...area, y: area.y + y })
}

function addProof(
  workbook: Workbook,
  { id }: Step,
  text: string,
  { now }: CommandContext,
): Result<Change, Refusal> {
  const draft = draftOf(workbook)
  const problem = editInDraft(draft, { kind: 'steps', id, changes: { evidenceExpected: text } }, now)
  if (problem !== null) return refuse(problem)
  return finishDraft(draft, `Write down what proves ${titleById(workbook, 'steps', id)}`)
}

interface Part {
  readonly name: string
  readonly role: Extract<ParticipationRole, 'owns' | 'approves'>
}

/** Gives a person a part in a step and makes sure that they stand on its sheet; somebody known by that name is meant. */
function addPart(
  workbook: Workbook,
  step: Step,
  { name, role }: Part,
  { newId }: CommandContext,
): Result<Change, Refusal> {
  const known = recognisePerson(workbook, { name, placeholder: false })
  const person: Stakeholder = known ?? {
    id: newId(),
    name,
    placeholder: false,
    side: 'client',
    placements: [],
  }
  const draft = draftOf(workbook)
  const isHere = person.placements.some(({ sheetId }) => sheetId === step.sheetId)
  const placements = isHere ? person.placements : [...person.placements, freeBelowStep(workbook, step)]
  writeRecord(draft, 'stakeholders', { ...person, placements })
  const link = { kind: 'participation' as const, sourceId: person.id, targetId: step.id, role }
  const isThere = [...workbook.links.values()].some(
    (other) =>
      other.kind === 'participation' &&
      other.sourceId === person.id &&
      other.targetId === step.id &&
      other.role === role,
  )
  if (!isThere) writeRecord(draft, 'links', { id: newId(), ...link })
  const part = role === 'owns' ? 'owner' : 'approver'
  return finishDraft(draft, `Add ${part} of ${titleById(workbook, 'steps', step.id)}`)
}
