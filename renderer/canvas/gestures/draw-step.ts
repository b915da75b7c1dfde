import { addStep } from '@workbook/commands/add-step'
import { placementAt, stageColumns } from '@workbook/layout/stage-columns'
import { stepSize } from '@workbook/model/step'
import type { Id } from '@workbook/model/values'
import type { Point } from '@workbook/scene/scene'
import type { MouseEvent } from 'react'
import type { Stores } from '../../store/stores'
import { createAndEdit } from '../../store/title-editing'

/** A double click on an empty place makes a step there, with the caret in its title. */
export function drawStep(
  stores: Stores,
  sheetId: Id,
  event: MouseEvent,
  toSheet: (point: Point) => Point,
): void {
  if (!(event.target instanceof Element) || !event.target.classList.contains('react-flow__pane')) return
  const point = toSheet({ x: event.clientX, y: event.clientY })
  const columns = stageColumns(stores.document.getState().workbook, sheetId)
  const { width, height } = stepSize
  const box = { x: point.x - width / 2, y: point.y - height / 2, width }
  createAndEdit(stores, addStep, { kind: 'task', placement: placementAt(columns, sheetId, box) })
}
