import type { ParticipationRole } from '../model/link'
import { type RecordKey, recordKey } from '../model/records'
import type { Step } from '../model/step'
import type { Id } from '../model/values'
import { canPlace } from '../rules/can-place'
import type { Command, CommandContext } from './command'
import { type Draft, draftOf, finishDraft, readRecord, refuse, writeRecord } from './draft'
import { editInDraft, type FieldChanges } from './edit-in-draft'
import { newStep } from './new-step'
import { type Participants, setParticipantsInDraft } from './participants-in-draft'
import { arrangeInStage } from './plan/arrange-in-stage'
import { actionsByStep, setOwnAction } from './plan/own-action'
import { type PersonRef, peopleOf } from './plan/people'
import { type RecordName, removeWithDependents } from './remove-with-dependents'

/** What is to change about one step, as far as a row of the plan shows it. */
export interface StepEdit {
  readonly changes?: FieldChanges<Step>
  /** The stage to whose end the step goes; null is outside all stages. */
  readonly stageId?: Id | null
  readonly participants?: readonly {
    readonly role: ParticipationRole
    readonly people: readonly PersonRef[]
  }[]
  /** The title of our one action for it; empty takes the action away. */
  readonly action?: string
}

/** New rows that stand together. */
export interface AddedSteps {
  readonly sheetId: Id
  readonly stageId: Id | null
  /** The step of that stage that they come before; null is the end of the stage. */
  readonly beforeId: Id | null
  readonly steps: readonly StepEdit[]
}

export interface EditPlanInput {
  readonly edits: readonly { readonly stepId: Id; readonly edit: StepEdit }[]
  readonly added: readonly AddedSteps[]
  /** What the change is called in the history: "Set status of 5 steps". */
  readonly label: string
}

/**
 * Changes and adds steps as rows of a table, all as one change; when one cell refuses, nothing is changed. People
 * whose names are not in the workbook yet are added to it.
 */
export const editPlan: Command<EditPlanInput> = (workbook, { edits, added, label }, context) => {
  const draft = draftOf(workbook)
  const made: { readonly stepId: Id; readonly edit: StepEdit }[] = []
  for (const { sheetId, stageId, beforeId, steps } of added) {
    const placement = { sheetId, stageId, x: 0, y: 0 }
    const verdict = canPlace(workbook, placement)
    if (!verdict.allowed) return refuse(verdict.reason)
    const group = steps.map((edit) => ({ stepId: context.newId(), edit }))
    for (const { stepId } of group) writeRecord(draft, 'steps', newStep(stepId, { kind: 'task', placement }))
    const problem = arrangeInStage(draft, {
      sheetId,
      stageId,
      stepIds: group.map(({ stepId }) => stepId),
      beforeId,
      areNew: true,
    })
    if (problem !== null) return refuse(problem)
    made.push(...group)
  }
  const problem = carryOut(draft, [...edits, ...made], context)
  if (problem !== null) return refuse(problem)
  const select: RecordKey[] = made.map(({ stepId }) => recordKey('steps', stepId))
  return made.length > 0 ? finishDraft(draft, label, select) : finishDraft(draft, label)
}

function carryOut(
  draft: Draft,
  edits: EditPlanInput['edits'],
  { newId, now }: CommandContext,
): string | null {
  const personId = peopleOf(draft, newId)
  const actions = actionsByStep(draft.workbook)
  const participants: Participants[] = []
  const leaving: RecordName[] = []
  for (const { stepId, edit } of edits) {
    if (!readRecord(draft, 'steps', stepId)) return 'What you were editing no longer exists.'
    const problem =
      (edit.changes && editInDraft(draft, { kind: 'steps', id: stepId, changes: edit.changes }, now)) ??
      (edit.action === undefined
        ? null
        : setOwnAction(draft, { stepId, title: edit.action }, actions.get(stepId) ?? [], newId, leaving))
    if (problem !== null) return problem
    for (const { role, people } of edit.participants ?? []) {
      const stakeholderIds = people.map((ref) => personId(ref, stepId))
      if (!stakeholderIds.every((id) => readRecord(draft, 'stakeholders', id))) {
        return 'That person is no longer in the workbook.'
      }
      participants.push({ stepId, role, stakeholderIds })
    }
  }
  setParticipantsInDraft(draft, participants, newId)
  if (leaving.length > 0) removeWithDependents(draft, leaving)
  return moveToStages(draft, edits)
}

function moveToStages(draft: Draft, edits: EditPlanInput['edits']): string | null {
  const moves = new Map<string, { sheetId: Id; stageId: Id | null; stepIds: Id[] }>()
  for (const { stepId, edit } of edits) {
    const step = readRecord(draft, 'steps', stepId)
    const { stageId } = edit
    if (!step || stageId === undefined || stageId === step.stageId) continue
    const verdict = canPlace(draft.workbook, { ...step, stageId })
    if (!verdict.allowed) return verdict.reason
    const place = `${step.sheetId} ${stageId}`
    const move = moves.get(place) ?? { sheetId: step.sheetId, stageId, stepIds: [] }
    move.stepIds.push(stepId)
    moves.set(place, move)
  }
  for (const move of moves.values()) {
    const problem = arrangeInStage(draft, { ...move, beforeId: null })
    if (problem !== null) return problem
  }
  return null
}
