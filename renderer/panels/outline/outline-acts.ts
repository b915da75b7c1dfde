import { addNote } from '@workbook/commands/add-note'
import { addStage } from '@workbook/commands/add-stage'
import { addStakeholder } from '@workbook/commands/add-stakeholder'
import { addStepInOrder } from '@workbook/commands/add-step-in-order'
import type { Change, Refusal } from '@workbook/commands/command'
import { deleteRecords } from '@workbook/commands/delete-records'
import { deleteSheet } from '@workbook/commands/delete-sheet'
import { deleteStage } from '@workbook/commands/delete-stage'
import { moveSheet } from '@workbook/commands/move-sheet'
import { moveStage } from '@workbook/commands/move-stage'
import { moveStepInOrder } from '@workbook/commands/move-step-in-order'
import { boxesOnSheet } from '@workbook/layout/boxes'
import { stepsOfStage } from '@workbook/layout/order-in-stage'
import { splitRecordKey } from '@workbook/model/records'
import { failure, type Result } from '@workbook/model/result'
import type { Id, Placement } from '@workbook/model/values'
import { inOrder, type Workbook } from '@workbook/model/workbook'
import type { DocumentStore } from '../../store/document-store'
import type { OutlineRow } from './outline-rows'

type Outcome = Result<Change, Refusal>

/** What can be added below or after a line. */
export type Addition = 'step' | 'stage' | 'person' | 'note'

const noOrder: Outcome = failure({ message: 'Only sheets, stages and steps stand in an order.' })
const noSheet: Outcome = failure({ message: 'Choose a sheet first.' })
const room = 36

function idOf(row: OutlineRow): Id {
  return row.key === null ? '' : splitRecordKey(row.key).id
}

/** The stages of a sheet in their order, and last what stands in none. */
function columnsOf({ stages }: Workbook, sheetId: Id): (Id | null)[] {
  const ordered = inOrder([...stages.values()].filter((stage) => stage.sheetId === sheetId))
  return [...ordered.map(({ id }) => id), null]
}

/** Moves a line one place up or down; a step goes on into the stage before or after its own. */
export function moveRow(document: DocumentStore, row: OutlineRow, by: -1 | 1): Outcome {
  const { workbook } = document.getState()
  const id = idOf(row)
  if (row.kind === 'sheet') {
    const index = inOrder(workbook.sheets.values()).findIndex((sheet) => sheet.id === id) + by
    return document.execute(moveSheet, { sheetId: id, index: Math.max(0, index) })
  }
  if (row.kind === 'stage' && row.sheetId !== null) {
    const index = columnsOf(workbook, row.sheetId).indexOf(id) + by
    return document.execute(moveStage, { stageId: id, index: Math.max(0, index) })
  }
  if (row.kind !== 'step' || row.sheetId === null) return noOrder
  const steps = stepsOfStage(workbook, { sheetId: row.sheetId, stageId: row.stageId })
  const index = steps.findIndex((step) => step.id === id) + by
  if (index < 0 || index >= steps.length) return moveToNextStage(document, row, by)
  return document.execute(moveStepInOrder, { stepId: id, stageId: row.stageId, index })
}

/** Moves a step into the stage before its own, as its last, or into the one after, as its first. */
export function moveToNextStage(document: DocumentStore, row: OutlineRow, by: -1 | 1): Outcome {
  if (row.kind !== 'step' || row.sheetId === null) return noOrder
  const { workbook } = document.getState()
  const columns = columnsOf(workbook, row.sheetId)
  const at = columns.indexOf(row.stageId) + by
  if (at < 0 || at >= columns.length) {
    return failure({ message: `There is no stage ${by < 0 ? 'before' : 'after'} this one.` })
  }
  const index = by < 0 ? Number.MAX_SAFE_INTEGER : 0
  return document.execute(moveStepInOrder, { stepId: idOf(row), stageId: columns[at] ?? null, index })
}

/** Puts a dragged line where another one is: a step before it, or at the end of a stage. */
export function dropRow(document: DocumentStore, dragged: OutlineRow, target: OutlineRow): Outcome {
  const { workbook } = document.getState()
  const id = idOf(dragged)
  if (dragged.kind === 'step' && target.sheetId === dragged.sheetId && target.sheetId !== null) {
    const stage = { sheetId: target.sheetId, stageId: target.stageId }
    const others = stepsOfStage(workbook, stage).filter((step) => step.id !== id)
    const at = others.findIndex((step) => step.id === idOf(target))
    const isAfter = target.kind === 'step' && isBefore(workbook, dragged, target)
    const index = at < 0 ? others.length : at + (isAfter ? 1 : 0)
    return document.execute(moveStepInOrder, { stepId: id, stageId: target.stageId, index })
  }
  if (dragged.kind === 'stage' && target.kind === 'stage' && target.sheetId !== null) {
    const index = columnsOf(workbook, target.sheetId).indexOf(idOf(target))
    return document.execute(moveStage, { stageId: id, index })
  }
  if (dragged.kind === 'sheet' && target.kind === 'sheet') {
    const index = inOrder(workbook.sheets.values()).findIndex((sheet) => sheet.id === idOf(target))
    return document.execute(moveSheet, { sheetId: id, index })
  }
  return failure({ message: 'Drop a step on a step or a stage of its sheet, a stage on a stage.' })
}

/** Whether a step is dragged downwards within its stage: then it comes after the one that it is dropped on. */
function isBefore(workbook: Workbook, dragged: OutlineRow, target: OutlineRow): boolean {
  if (dragged.stageId !== target.stageId || target.sheetId === null) return false
  const order = stepsOfStage(workbook, { sheetId: target.sheetId, stageId: target.stageId }).map(
    ({ id }) => id,
  )
  return order.indexOf(idOf(dragged)) < order.indexOf(idOf(target))
}

/** Deletes the records of some lines, each kind with the rules that it has. */
export function deleteRows(document: DocumentStore, rows: readonly OutlineRow[]): Outcome {
  const keys = rows.flatMap(({ key }) => key ?? [])
  const [first] = keys.map(splitRecordKey)
  if (keys.length === 1 && first?.kind === 'sheets')
    return document.execute(deleteSheet, { sheetId: first.id })
  if (keys.length === 1 && first?.kind === 'stages')
    return document.execute(deleteStage, { stageId: first.id })
  return document.execute(deleteRecords, { keys })
}

/** What Enter adds at a line: another one of its kind, to a sheet a stage. */
export function additionAt(row: OutlineRow | undefined): Addition {
  if (row?.kind === 'sheet') return 'stage'
  if (row?.kind === 'person' || row?.id.endsWith('/people')) return 'person'
  return row?.kind === 'note' || row?.id.endsWith('/notes') ? 'note' : 'step'
}

/** Adds something after a line, or where its sheet has room. */
export function addAt(
  document: DocumentStore,
  what: Addition,
  row: OutlineRow | undefined,
  sheetId: Id | null,
): Outcome {
  if (sheetId === null) return noSheet
  const { workbook } = document.getState()
  if (what === 'stage') {
    const columns = columnsOf(workbook, sheetId)
    const at = row?.kind === 'stage' ? columns.indexOf(idOf(row)) + 1 : columns.length - 1
    return document.execute(addStage, { sheetId, index: at })
  }
  if (what === 'person') return document.execute(addStakeholder, { placement: belowAll(workbook, sheetId) })
  if (what === 'note') return document.execute(addNote, { placement: belowAll(workbook, sheetId) })
  const [firstStage] = columnsOf(workbook, sheetId)
  const hasPlace = row?.kind === 'step' || row?.kind === 'stage' || row?.id.endsWith('/loose')
  const stageId = hasPlace && row ? row.stageId : (firstStage ?? null)
  const steps = stepsOfStage(workbook, { sheetId, stageId })
  const index = row?.kind === 'step' ? steps.findIndex(({ id }) => id === idOf(row)) + 1 : steps.length
  return document.execute(addStepInOrder, { sheetId, stageId, index })
}

/** A place below everything on a sheet, in its first stage. */
function belowAll(workbook: Workbook, sheetId: Id): Placement {
  const [stageId = null] = columnsOf(workbook, sheetId)
  const bottoms = boxesOnSheet(workbook, sheetId).map(({ y, height }) => y + height)
  return { sheetId, stageId, x: 20, y: bottoms.length === 0 ? room : Math.max(...bottoms) + room }
}
