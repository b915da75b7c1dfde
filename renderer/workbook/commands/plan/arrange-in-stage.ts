import { readingOrder } from '../../analysis/reading-order'
import { type Box, boxesOnSheet, stepBoxSize } from '../../layout/boxes'
import { restack, type StackedBox } from '../../layout/restack'
import { stageColumns } from '../../layout/stage-columns'
import type { Step } from '../../model/step'
import type { Id } from '../../model/values'
import { titleById } from '../../rules/record-title'
import { type Draft, draftedWorkbook, readRecord, readRecords, writeRecord } from '../draft'

export interface Arrangement {
  readonly sheetId: Id
  /** The stage into which the steps go; null is outside all stages. */
  readonly stageId: Id | null
  /** The steps that go there, in the order in which they are to be read. */
  readonly stepIds: readonly Id[]
  /** The step of that stage that they come before; null is the end of the stage. */
  readonly beforeId: Id | null
  /** They were just made: they name their stage but have no place in it yet. */
  readonly areNew?: boolean
}

const marginOutsideStages = 20

/**
 * Puts steps at a place in the reading order of a stage; the sentence why not, or null when it is done. The other
 * steps of the stage move down where they have to, so that nothing overlaps.
 */
export function arrangeInStage(draft: Draft, arrangement: Arrangement): string | null {
  const { sheetId, stageId, stepIds, beforeId, areNew = false } = arrangement
  const workbook = draftedWorkbook(draft)
  const going = new Set(stepIds)
  const inStage = readRecords(draft, 'steps').filter(
    (step) => step.sheetId === sheetId && step.stageId === stageId,
  )
  const columns = stageColumns(workbook, sheetId)
  const column = columns.find(({ stage }) => stage.id === stageId)
  const right = columns.reduce((edge, { x, width }) => Math.max(edge, x + width), 0)
  const arriving = stepIds.flatMap((id) => {
    const step = readRecord(draft, 'steps', id)
    if (!step || (!areNew && step.stageId === stageId)) return []
    const { width, height } = stepBoxSize(step)
    const x = column ? Math.round((column.width - width) / 2) : right + marginOutsideStages
    return [{ id, x, y: 0, width, height }]
  })
  const comes = new Set(arriving.map(({ id }) => id))
  const staying = readingOrder(workbook, inStage).map(({ id }) => id)
  const order = staying.filter((id) => !going.has(id))
  const index = beforeId === null ? -1 : order.indexOf(beforeId)
  order.splice(index < 0 ? order.length : index, 0, ...stepIds)
  const placed = restack({
    standing: inStage.filter(({ id }) => !comes.has(id)).map(asStacked),
    arriving,
    order,
    others: boxesOnSheet(workbook, sheetId).flatMap((box) => obstacle(box, stageId, column?.x ?? 0)),
  })
  for (const { id, x, y } of placed) {
    const step = readRecord(draft, 'steps', id)
    if (!step || (step.stageId === stageId && step.x === x && step.y === y)) continue
    if (step.locked) return `"${titleById(workbook, 'steps', id)}" is locked. Unlock it to move it.`
    writeRecord(draft, 'steps', { ...step, stageId, x, y })
  }
  return null
}

function asStacked(step: Step): StackedBox {
  return { id: step.id, x: step.x, y: step.y, ...stepBoxSize(step) }
}

/** People and notes stay where they are. */
function obstacle(box: Box, stageId: Id | null, left: number): StackedBox[] {
  if (box.kind === 'steps' || box.stageId !== stageId) return []
  return [{ id: box.key, x: box.x - left, y: box.y, width: box.width, height: box.height }]
}
