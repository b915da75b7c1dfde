import type { ReorderStepsInput } from '@workbook/commands/reorder-steps'
import { failure, type Result, success } from '@workbook/model/result'
import type { Step } from '@workbook/model/step'
import type { Id } from '@workbook/model/values'
import { inOrder, type Workbook } from '@workbook/model/workbook'

const oneSheet = 'Only steps of one sheet can be moved together. Nothing was moved.'

/** Where selected rows go when they move up or down by one: past a neighbour, or into the stage beside theirs. */
export function rowsMovedBy(
  workbook: Workbook,
  rows: readonly Step[],
  selected: readonly Id[],
  by: -1 | 1,
): Result<ReorderStepsInput, string> {
  const moving = rows.filter(({ id }) => selected.includes(id))
  const edge = by < 0 ? moving[0] : moving.at(-1)
  if (!edge) return failure('Select the steps to move first.')
  const { sheetId, stageId } = edge
  if (moving.some((step) => step.sheetId !== sheetId)) return failure(oneSheet)
  const stepIds = moving.map(({ id }) => id)
  const staying = rows.filter((step) => step.sheetId === sheetId && !stepIds.includes(step.id))
  const inStage = staying.filter((step) => step.stageId === stageId)
  const next = neighbours(rows, inStage, edge)
  const passed = by < 0 ? next.before : next.after
  if (passed) {
    const after = inStage[inStage.indexOf(passed) + 1]
    return success({ sheetId, stepIds, stageId, beforeId: by < 0 ? passed.id : (after?.id ?? null) })
  }
  const stages: (Id | null)[] = [
    ...inOrder([...workbook.stages.values()].filter((stage) => stage.sheetId === sheetId)).map(
      ({ id }) => id,
    ),
    null,
  ]
  const beside = stages[stages.indexOf(stageId) + by]
  if (beside === undefined) {
    return failure(by < 0 ? 'It is the first step already.' : 'It is the last step already.')
  }
  const first = staying.find((step) => step.stageId === beside)
  return success({ sheetId, stepIds, stageId: beside, beforeId: by > 0 ? (first?.id ?? null) : null })
}

function neighbours(rows: readonly Step[], inStage: readonly Step[], edge: Step) {
  const at = rows.indexOf(edge)
  const before = inStage.filter((step) => rows.indexOf(step) < at).at(-1)
  return { before, after: inStage.find((step) => rows.indexOf(step) > at) }
}

/** Where rows go that are dropped on another one: before it, into its stage. */
export function rowsDroppedOn(
  rows: readonly Step[],
  selected: readonly Id[],
  target: Step,
): Result<ReorderStepsInput, string> {
  const moving = rows.filter(({ id }) => selected.includes(id))
  if (moving.some(({ sheetId }) => sheetId !== target.sheetId)) return failure(oneSheet)
  if (moving.length === 0 || selected.includes(target.id)) return failure('The steps are there already.')
  const { sheetId, stageId } = target
  return success({ sheetId, stageId, stepIds: moving.map(({ id }) => id), beforeId: target.id })
}
