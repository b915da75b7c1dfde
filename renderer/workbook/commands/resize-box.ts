import { boxLimits } from '../layout/box-limits'
import { boxesOnSheet } from '../layout/boxes'
import { placementAt, stageColumns } from '../layout/stage-columns'
import { noteSize } from '../model/note'
import { type RecordKey, splitRecordKey } from '../model/records'
import { stepSize } from '../model/step'
import type { Id } from '../model/values'
import { isLocked } from '../rules/is-locked'
import { titleById } from '../rules/record-title'
import type { Command } from './command'
import { draftOf, finishDraft, readRecord, refuse, writeRecord } from './draft'

export interface ResizeBoxInput {
  readonly sheetId: Id
  readonly key: RecordKey
  /** Where the box is to stand, in sheet pixels from the sheet's origin. */
  readonly x: number
  readonly y: number
  /** Wanted size in sheet pixels; kept to what the box can be. */
  readonly width: number
  readonly height: number
}

/** Changes the size of a step or a note. It stays in its stage, also where its middle now lies in another column. */
export const resizeBox: Command<ResizeBoxInput> = (workbook, { sheetId, key, ...wanted }) => {
  const { kind, id } = splitRecordKey(key)
  const box = boxesOnSheet(workbook, sheetId).find((each) => each.key === key)
  if (!box || (kind !== 'steps' && kind !== 'notes')) return refuse('Only steps and notes have a size.')
  if (isLocked(workbook, key))
    return refuse(`"${titleById(workbook, kind, id)}" is locked. Unlock it to resize it.`)
  if (!Object.values(wanted).every(Number.isFinite)) return refuse('The size of a box must be a number.')
  const { minimum, largest } = boxLimits(kind)
  const width = Math.round(Math.min(Math.max(wanted.width, minimum.width), largest))
  const height = Math.round(Math.min(Math.max(wanted.height, minimum.height), largest))
  const usual = kind === 'steps' ? stepSize : noteSize
  const columns = stageColumns(workbook, sheetId)
  const left = columns.find(({ stage }) => stage.id === box.stageId)?.x ?? 0
  const placement = placementAt([], sheetId, { x: wanted.x - left, y: wanted.y, width })
  const draft = draftOf(workbook)
  const size = { ...(width !== usual.width && { width }), ...(height !== usual.height && { height }) }
  const place = { x: placement.x, y: placement.y }
  if (kind === 'steps') {
    const record = readRecord(draft, 'steps', id)
    if (record) writeRecord(draft, 'steps', { ...withoutSize(record), ...place, ...size })
  } else {
    const record = readRecord(draft, 'notes', id)
    if (record) writeRecord(draft, 'notes', { ...withoutSize(record), ...place, ...size })
  }
  return finishDraft(draft, `Resize ${titleById(workbook, kind, id)}`)
}

function withoutSize<R extends { readonly width?: number | undefined; readonly height?: number | undefined }>(
  record: R,
): Omit<R, 'width' | 'height'> {
  const { width: _width, height: _height, ...rest } = record
  return rest
}
