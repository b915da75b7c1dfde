import { type RecordKey, recordKey, splitRecordKey } from '../model/records'
import { canConnect } from '../rules/can-connect'
import { canPlace } from '../rules/can-place'
import { titleById } from '../rules/record-title'
import type { Command } from './command'
import { draftOf, finishDraft, refuse, writeRecord } from './draft'
import { linkFrom } from './link-from'
import { type NewStep, newStep } from './new-step'

export interface AddConnectedStepInput extends NewStep {
  /** The step or the person that the new step hangs on. */
  readonly from: RecordKey
  /** Whether the new step comes before or after the step it hangs on; of no account for a person. */
  readonly direction: 'after' | 'before'
}

/** Adds a client step together with its link to a step or a person, as one change. */
export const addConnectedStep: Command<AddConnectedStepInput> = (workbook, input, { newId }) => {
  const placed = canPlace(workbook, input.placement)
  if (!placed.allowed) return refuse(placed.reason)
  const step = newStep(newId(), input)
  const stepKey = recordKey('steps', step.id)
  const withStep = { ...workbook, steps: new Map([...workbook.steps, [step.id, step]]) }
  const verdict =
    input.direction === 'after'
      ? canConnect(withStep, input.from, stepKey)
      : canConnect(withStep, stepKey, input.from)
  if (!verdict.allowed) return refuse(verdict.reason)
  const draft = draftOf(workbook)
  writeRecord(draft, 'steps', step)
  writeRecord(draft, 'links', linkFrom(newId(), verdict))
  const { kind, id } = splitRecordKey(input.from)
  const relation = kind === 'stakeholders' ? 'for' : input.direction
  return finishDraft(draft, `Add step ${relation} ${titleById(workbook, kind, id)}`, [stepKey])
}
