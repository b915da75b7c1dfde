import { addConnectedStep } from '@workbook/commands/add-connected-step'
import { addParallelStep } from '@workbook/commands/add-parallel-step'
import { addStep } from '@workbook/commands/add-step'
import type { Change, Refusal } from '@workbook/commands/command'
import { placementAt, stageColumns } from '@workbook/layout/stage-columns'
import { type RecordKey, splitRecordKey } from '@workbook/model/records'
import type { Result } from '@workbook/model/result'
import { stepSize } from '@workbook/model/step'
import type { Placement } from '@workbook/model/values'
import type { Point } from '@workbook/scene/scene'
import { createAndEdit } from '../../store/title-editing'
import { showNotice } from '../../ui/notices'
import type { MapView } from '../view/map-view'
import { besideBox, cornerIn } from './places'

/** Adds a step whose card has its middle at a point, with the caret in its title. */
export function addStepAt(view: MapView, middle: Point): void {
  const { stages } = view.state.getState().index.scene
  const placement = placementOf(view, cornerIn(stages, middle, stepSize))
  tell(createAndEdit(view.stores, addStep, { kind: 'task', placement }))
}

/** Adds the step that comes after a step, or one for a person. */
export function addNextStep(view: MapView, from: RecordKey): void {
  const { index } = view.state.getState()
  const box = index.box(from)
  if (!box) return
  const placement = placementOf(view, besideBox(index, box.bounds, 'right', stepSize))
  tell(createAndEdit(view.stores, addConnectedStep, { kind: 'task', from, direction: 'after', placement }))
}

/** Adds a step that can be taken at the same time as a step. */
export function addStepBeside(view: MapView, beside: RecordKey): void {
  const { index } = view.state.getState()
  const box = index.box(beside)
  if (!box) return
  const placement = placementOf(view, besideBox(index, box.bounds, 'bottom', stepSize))
  const besideId = splitRecordKey(beside).id
  tell(createAndEdit(view.stores, addParallelStep, { kind: 'task', besideId, placement }))
}

function placementOf({ stores, sheetId }: MapView, corner: Point): Placement {
  const columns = stageColumns(stores.document.getState().workbook, sheetId)
  return placementAt(columns, sheetId, { ...corner, width: stepSize.width })
}

function tell(result: Result<Change, Refusal>): void {
  if (!result.ok) showNotice('info', result.error.message)
}
