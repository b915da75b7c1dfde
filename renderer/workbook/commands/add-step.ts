import { recordKey } from '../model/records'
import { canPlace } from '../rules/can-place'
import type { Command } from './command'
import { draftOf, finishDraft, refuse, writeRecord } from './draft'
import { type NewStep, newStep } from './new-step'

/** Adds a client step to a sheet. */
export const addStep: Command<NewStep> = (workbook, input, { newId }) => {
  const verdict = canPlace(workbook, input.placement)
  if (!verdict.allowed) return refuse(verdict.reason)
  const draft = draftOf(workbook)
  const step = newStep(newId(), input)
  writeRecord(draft, 'steps', step)
  return finishDraft(draft, addLabel(input.kind), [recordKey('steps', step.id)])
}

function addLabel(kind: NewStep['kind']): string {
  return kind === 'task' || kind === 'paper' ? 'Add step' : `Add ${kind}`
}
