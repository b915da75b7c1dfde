import { boxesOnSheet } from '../layout/boxes'
import { placementAt, stageColumns } from '../layout/stage-columns'
import { type RecordKey, splitRecordKey } from '../model/records'
import { titleById } from '../rules/record-title'
import type { Command } from './command'
import { draftOf, finishDraft, refuse, writeRecord } from './draft'

export interface ResizeBoxInput {
  /** A step or a note. */
  readonly key: RecordKey
  /** In sheet pixels. */
  readonly width: number
  readonly height: number
  /** Where the top left corner goes when the box was resized from there, from the sheet's origin. */
  readonly x?: number | undefined
  readonly y?: number | undefined
}

/** Resizes a step or a note; resized across the border of a column it may change its stage, as when it is moved. */
export const resizeBox: Command<ResizeBoxInput> = (workbook, { key, width, height, x, y }) => {
  const { kind, id } = splitRecordKey(key)
  if (kind !== 'steps' && kind !== 'notes') return refuse('Only steps and notes can be resized.')
  const record = workbook[kind].get(id)
  if (!record) return refuse('That box no longer exists.')
  const title = titleById(workbook, kind, id)
  if (record.locked) return refuse(`"${title}" is locked. Unlock it to resize it.`)
  const box = boxesOnSheet(workbook, record.sheetId).find((candidate) => candidate.key === key)
  const columns = stageColumns(workbook, record.sheetId)
  const place = placementAt(columns, record.sheetId, { x: x ?? box?.x ?? 0, y: y ?? box?.y ?? 0, width })
  const size = { width: Math.round(width), height: Math.round(height) }
  const draft = draftOf(workbook)
  if (kind === 'steps') {
    const step = workbook.steps.get(id)
    if (step) writeRecord(draft, kind, { ...step, ...place, ...size })
  } else {
    const note = workbook.notes.get(id)
    if (note) writeRecord(draft, kind, { ...note, ...place, ...size })
  }
  return finishDraft(draft, `Resize ${title}`)
}
