import type { Note } from '../model/note'
import { type RecordKey, splitRecordKey } from '../model/records'
import type { Id } from '../model/values'
import { counted } from '../rules/kind-word'
import type { Command } from './command'
import { draftOf, finishDraft, readRecords, refuse, writeRecord } from './draft'

export interface OrderNotesInput {
  readonly sheetId: Id
  readonly keys: readonly RecordKey[]
  readonly to: 'front' | 'back'
}

/** Lays sticky notes on top of all others of their sheet, or beneath them. Among themselves they keep their order. */
export const orderNotes: Command<OrderNotesInput> = (workbook, { sheetId, keys, to }) => {
  const wanted = new Set(keys.map(splitRecordKey).flatMap(({ kind, id }) => (kind === 'notes' ? [id] : [])))
  const draft = draftOf(workbook)
  const notes = readRecords(draft, 'notes').filter((note) => note.sheetId === sheetId)
  const moved = notes.filter(({ id }) => wanted.has(id)).sort(lowestFirst)
  if (moved.length === 0) return refuse('Select a note to change what it lies on.')
  const others = notes.filter(({ id }) => !wanted.has(id)).map(heightOf)
  const edge = to === 'front' ? Math.max(0, ...others) : Math.min(0, ...others) - moved.length - 1
  moved.forEach((note, place) => {
    writeRecord(draft, 'notes', { ...note, order: edge + place + 1 })
  })
  const what = counted(moved.map(() => 'notes' as const))
  return finishDraft(draft, to === 'front' ? `Bring ${what} to front` : `Send ${what} to back`)
}

function heightOf({ order }: Note): number {
  return order ?? 0
}

function lowestFirst(a: Note, b: Note): number {
  return heightOf(a) - heightOf(b) || (a.id < b.id ? -1 : 1)
}
