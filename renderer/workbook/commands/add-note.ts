import type { NoteColour } from '../model/note'
import { recordKey } from '../model/records'
import type { Placement, Visibility } from '../model/values'
import { canPlace } from '../rules/can-place'
import type { Command } from './command'
import { draftOf, finishDraft, refuse, writeRecord } from './draft'
import { rounded } from './new-step'

export interface AddNoteInput {
  readonly placement: Placement
  readonly text?: string | undefined
  readonly colour?: NoteColour | undefined
  readonly visibility?: Visibility | undefined
}

/**
 * Adds a sticky note. Unless told it starts as internal, because what is jotted down in a hurry must not reach the client.
 */
export const addNote: Command<AddNoteInput> = (workbook, input, { newId }) => {
  const { placement, text, colour, visibility } = input
  const verdict = canPlace(workbook, placement)
  if (!verdict.allowed) return refuse(verdict.reason)
  const draft = draftOf(workbook)
  const id = newId()
  writeRecord(draft, 'notes', {
    id,
    ...rounded(placement),
    text: text ?? '',
    colour: colour ?? 'yellow',
    visibility: visibility ?? 'internal',
  })
  return finishDraft(draft, 'Add note', [recordKey('notes', id)])
}
