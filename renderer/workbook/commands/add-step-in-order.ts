import { placesInOrder } from '../layout/order-in-stage'
import { recordKey } from '../model/records'
import type { Id } from '../model/values'
import { canPlace } from '../rules/can-place'
import { titleById } from '../rules/record-title'
import type { Command } from './command'
import { draftOf, finishDraft, refuse, writeRecord } from './draft'
import { newStep } from './new-step'

export interface AddStepInOrderInput {
  readonly sheetId: Id
  /** Null is outside of all stages. */
  readonly stageId: Id | null
  /** Place among the steps of that stage, from 0. */
  readonly index: number
}

/** Adds a client step at a place in the reading order; steps below make room. */
export const addStepInOrder: Command<AddStepInOrderInput> = (workbook, { index, ...stage }, { newId }) => {
  const placement = { ...stage, x: 0, y: 0 }
  const verdict = canPlace(workbook, placement)
  if (!verdict.allowed) return refuse(verdict.reason)
  const step = newStep(newId(), { kind: 'task', placement })
  const placed = placesInOrder(workbook, stage, step, index)
  const locked = placed.find((each) => each.locked && each.y !== workbook.steps.get(each.id)?.y)
  if (locked) {
    return refuse(
      `"${titleById(workbook, 'steps', locked.id)}" is locked and leaves no room here. Unlock it.`,
    )
  }
  const draft = draftOf(workbook)
  for (const each of placed) writeRecord(draft, 'steps', each)
  return finishDraft(draft, 'Add step', [recordKey('steps', step.id)])
}
