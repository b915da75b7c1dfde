import { recordKey } from '../model/records'
import type { Id } from '../model/values'
import { canInsert } from '../rules/can-insert'
import { titleById } from '../rules/record-title'
import type { Command } from './command'
import { draftOf, finishDraft, refuse } from './draft'
import { splitLink } from './split-link'

export interface InsertIntoLinkInput {
  readonly linkId: Id
  readonly stepId: Id
}

/** Puts a step that is on the sheet already between the two steps of a link. */
export const insertIntoLink: Command<InsertIntoLinkInput> = (workbook, { linkId, stepId }, { newId }) => {
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
