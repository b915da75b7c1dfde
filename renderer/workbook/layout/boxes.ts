import { type Note, noteSize } from '../model/note'
import { type RecordKey, recordKey } from '../model/records'
import { stakeholderSize } from '../model/stakeholder'
import { type Step, stepSize } from '../model/step'
import type { Id, Placement } from '../model/values'
import type { Workbook } from '../model/workbook'
import { sheetPoint, stageColumns } from './stage-columns'

/** A kind of record that stands on a sheet as a box. */
export type BoxKind = 'steps' | 'stakeholders' | 'notes'

/** A box with its place, in sheet pixels from the sheet's origin. */
export interface Box {
  readonly key: RecordKey
  readonly kind: BoxKind
  readonly id: Id
  readonly stageId: Id | null
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The size of a step's card, in sheet pixels. */
export function stepBoxSize(step: Step): { width: number; height: number } {
  return { width: step.width ?? stepSize.width, height: step.height ?? stepSize.height }
}

/** The size of a sticky note, in sheet pixels. */
export function noteBoxSize(note: Note): { width: number; height: number } {
  return { width: note.width ?? noteSize.width, height: note.height ?? noteSize.height }
}

/** Every box that stands on a sheet. A person stands on a sheet where one of their placements says so. */
export function boxesOnSheet(workbook: Workbook, sheetId: Id): Box[] {
  const columns = stageColumns(workbook, sheetId)
  const boxes: Box[] = []
  const add = (kind: BoxKind, id: Id, placement: Placement, size: { width: number; height: number }) => {
    const { stageId } = placement
    boxes.push({ key: recordKey(kind, id), kind, id, stageId, ...sheetPoint(columns, placement), ...size })
  }
  for (const step of workbook.steps.values()) {
    if (step.sheetId === sheetId) add('steps', step.id, step, stepBoxSize(step))
  }
  for (const { id, placements } of workbook.stakeholders.values()) {
    const placement = placements.find((candidate) => candidate.sheetId === sheetId)
    if (placement) add('stakeholders', id, placement, stakeholderSize)
  }
  for (const note of workbook.notes.values()) {
    if (note.sheetId === sheetId) add('notes', note.id, note, noteBoxSize(note))
  }
  return boxes
}
