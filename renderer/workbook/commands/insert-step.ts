import { recordKey } from '../model/records'
import type { Id } from '../model/values'
import { canPlace } from '../rules/can-place'
import { titleById } from '../rules/record-title'
import type { Command } from './command'
import { draftOf, finishDraft, refuse, writeRecord } from './draft'
import { type NewStep, newStep } from './new-step'
import { splitLink } from './split-link'

export interface InsertStepInput extends NewStep {
  readonly linkId: Id
}

/** Adds a client step between the two steps of a link, as one change. */
export const insertStep: Command<InsertStepInput> = (workbook, input, { newId }) => {
  const link = workbook.links.get(input.linkId)
  if (!link) return refuse('That link no longer exists.')
  if (link.kind !== 'sequence') return refuse('A step can only be put into a link between two steps.')
  const placed = canPlace(workbook, input.placement)
  if (!placed.allowed) return refuse(placed.reason)
  if (workbook.steps.get(link.sourceId)?.sheetId !== input.placement.sheetId) {
    return refuse('That link is on another sheet.')
  }
  const draft = draftOf(workbook)
  const step = newStep(newId(), input)
  writeRecord(draft, 'steps', step)
  splitLink(draft, link, step.id, newId())
  const [source, target] = [link.sourceId, link.targetId].map((id) => titleById(workbook, 'steps', id))
  return finishDraft(draft, `Insert step between ${source} and ${target}`, [recordKey('steps', step.id)])
}
