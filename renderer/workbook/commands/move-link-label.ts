import type { Id } from '../model/values'
import { titleById } from '../rules/record-title'
import { linkEndKinds } from '../rules/references'
import type { Command } from './command'
import { draftOf, finishDraft, refuse, writeRecord } from './draft'

export interface MoveLinkLabelInput {
  readonly linkId: Id
  /** How far the label is from where it would be by itself, in sheet pixels; null puts it back there. */
  readonly offset: { readonly x: number; readonly y: number } | null
}

/** Places the label of a link by hand. It stays at that distance from its usual place when the link runs elsewhere. */
export const moveLinkLabel: Command<MoveLinkLabelInput> = (workbook, { linkId, offset }) => {
  const link = workbook.links.get(linkId)
  if (!link) return refuse('That link no longer exists.')
  if (link.kind === 'participation') return refuse('This link has no label that could be moved.')
  if (offset && !(Number.isFinite(offset.x) && Number.isFinite(offset.y))) {
    return refuse('A label needs a place on the sheet.')
  }
  const { labelOffset: _, ...rest } = link
  const rounded = offset && { x: Math.round(offset.x), y: Math.round(offset.y) }
  const isPlaced = rounded !== null && (rounded.x !== 0 || rounded.y !== 0)
  const draft = draftOf(workbook)
  writeRecord(draft, 'links', isPlaced ? { ...rest, labelOffset: rounded } : rest)
  const { source, target } = linkEndKinds[link.kind]
  const ends = `${titleById(workbook, source, link.sourceId)} to ${titleById(workbook, target, link.targetId)}`
  return finishDraft(draft, `${isPlaced ? 'Move' : 'Put back'} label of ${ends}`)
}
