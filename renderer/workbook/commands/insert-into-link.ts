import { recordKey } from '../model/records'
import type { Id } from '../model/values'
import { canInsert } from '../rules/can-insert'
import { titleById } from '../rules/record-title'
import type { Command } from './command'
import { draftOf, finishDraft, refuse } from './draft'
import { inSequence, prepared } from './in-sequence'
import { moveBoxes } from './move-boxes'
import { splitLink } from './split-link'

export interface InsertIntoLinkInput {
  readonly linkId: Id
  readonly stepId: Id
  /** Where the top left corner of the step goes, in sheet pixels; without it the step stays where it is. */
  readonly at?: { readonly x: number; readonly y: number }
}

/** Puts a step that is on the sheet already between the two steps of a link, moved there in the same change. */
export const insertIntoLink: Command<InsertIntoLinkInput> = (workbook, input, context) => {
  const { linkId, stepId, at } = input
  const split = splitAround(workbook, input, context)
  const sheetId = workbook.steps.get(stepId)?.sheetId
  if (!split.ok || !at || sheetId === undefined) return split
  const key = recordKey('steps', stepId)
  const commands = [
    prepared(moveBoxes, { sheetId, boxes: [{ key, ...at }] }),
    prepared(splitAround, { linkId, stepId }),
  ]
  return inSequence(workbook, commands, split.value.label, context, split.value.select)
}

const splitAround: Command<InsertIntoLinkInput> = (workbook, { linkId, stepId }, { newId }) => {
  const verdict = canInsert(workbook, linkId, stepId)
  if (!verdict.allowed) return refuse(verdict.reason)
  const link = workbook.links.get(linkId)
  if (link?.kind !== 'sequence') return refuse('That link no longer exists.')
  const draft = draftOf(workbook)
  splitLink(draft, link, stepId, newId())
  const [step, source, target] = [stepId, link.sourceId, link.targetId].map((id) =>
    titleById(workbook, 'steps', id),
  )
  return finishDraft(draft, `Insert ${step} between ${source} and ${target}`, [recordKey('steps', stepId)])
}
