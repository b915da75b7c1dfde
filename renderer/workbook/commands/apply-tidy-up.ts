import { boxesOnSheet } from '../layout/boxes'
import { placementAt, stageColumns } from '../layout/stage-columns'
import type { TidyPlan } from '../layout/tidy-up/tidy-task'
import { type RecordKey, recordKey } from '../model/records'
import type { Id } from '../model/values'
import type { Command } from './command'
import {
  type Draft,
  draftedWorkbook,
  draftOf,
  finishDraft,
  readRecord,
  readRecords,
  refuse,
  writeRecord,
} from './draft'
import { writePlacement } from './write-placement'

export interface ApplyTidyUpInput {
  readonly sheetId: Id
  readonly plan: TidyPlan
  /** What the change is called in the history. */
  readonly label: string
}

/**
 * Puts a sheet's boxes where a plan has them, as one change. Bends and label places that were made by hand are given up
 * on links whose ends move: they were made for other places.
 */
export const applyTidyUp: Command<ApplyTidyUpInput> = (workbook, { sheetId, plan, label }) => {
  if (!workbook.sheets.has(sheetId)) return refuse('That sheet no longer exists.')
  const draft = draftOf(workbook)
  for (const { id, width } of plan.stageWidths) {
    const stage = readRecord(draft, 'stages', id)
    if (stage) writeRecord(draft, 'stages', { ...stage, width })
  }
  const columns = stageColumns(draftedWorkbook(draft), sheetId)
  const boxes = new Map(boxesOnSheet(workbook, sheetId).map((box) => [box.key, box]))
  for (const { key, x, y } of plan.boxes) {
    const box = boxes.get(key)
    if (!box) continue
    writePlacement(draft, box, placementAt(columns, sheetId, { x, y, width: box.width }))
  }
  straightenLinks(draft, new Set(plan.boxes.map(({ key }) => key)))
  return finishDraft(draft, label)
}

function straightenLinks(draft: Draft, moved: ReadonlySet<RecordKey>): void {
  for (const link of readRecords(draft, 'links')) {
    if (link.kind !== 'sequence' || !(link.bends || link.labelOffset)) continue
    const ends = [recordKey('steps', link.sourceId), recordKey('steps', link.targetId)]
    if (!ends.some((key) => moved.has(key))) continue
    const { bends: _, labelOffset: __, ...straight } = link
    writeRecord(draft, 'links', straight)
  }
}
