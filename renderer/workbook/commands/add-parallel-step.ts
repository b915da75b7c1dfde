import { recordKey } from '../model/records'
import type { Id } from '../model/values'
import { canPlace } from '../rules/can-place'
import { titleById } from '../rules/record-title'
import type { Command } from './command'
import { draftOf, finishDraft, refuse, writeRecord } from './draft'
import { type NewStep, newStep } from './new-step'

export interface AddParallelStepInput extends NewStep {
  /** The step beside which the new one runs: it gets the same predecessors. */
  readonly besideId: Id
}

/** Adds a client step that starts when another one starts: after the same steps, as one change. */
export const addParallelStep: Command<AddParallelStepInput> = (workbook, input, { newId }) => {
  const verdict = canPlace(workbook, input.placement)
  if (!verdict.allowed) return refuse(verdict.reason)
  const beside = workbook.steps.get(input.besideId)
  if (!beside) return refuse('The step beside it no longer exists.')
  if (beside.sheetId !== input.placement.sheetId) return refuse('The step beside it is on another sheet.')
  const draft = draftOf(workbook)
  const step = newStep(newId(), input)
  writeRecord(draft, 'steps', step)
  for (const link of workbook.links.values()) {
    if (link.kind !== 'sequence' || link.targetId !== beside.id) continue
    writeRecord(draft, 'links', {
      id: newId(),
      kind: 'sequence',
      sourceId: link.sourceId,
      targetId: step.id,
    })
  }
  const label = `Add step beside ${titleById(workbook, 'steps', beside.id)}`
  return finishDraft(draft, label, [recordKey('steps', step.id)])
}
