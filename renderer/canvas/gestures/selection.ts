import type { Change, Refusal } from '@workbook/commands/command'
import { deleteRecords } from '@workbook/commands/delete-records'
import { deleteStage } from '@workbook/commands/delete-stage'
import { type RecordKey, splitRecordKey } from '@workbook/model/records'
import type { Result } from '@workbook/model/result'
import { middleOf } from '@workbook/scene/rectangles'
import type { Point, SceneBox } from '@workbook/scene/scene'
import type { Stores } from '../../store/stores'
import type { SceneIndex } from '../view/scene-index'

/** Deletes what is selected: a stage on its own, or any boxes and links. */
export function deleteSelected({ document, session }: Stores): Result<Change, Refusal> {
  const keys = [...session.getState().selection]
  const [first] = keys.map(splitRecordKey)
  if (keys.length === 1 && first?.kind === 'stages')
    return document.execute(deleteStage, { stageId: first.id })
  return document.execute(deleteRecords, { keys })
}

/** The selection after a click that adds: what was selected no longer is. */
export function toggled(selection: ReadonlySet<RecordKey>, key: RecordKey): readonly RecordKey[] {
  return selection.has(key) ? [...selection].filter((other) => other !== key) : [...selection, key]
}

/** The nearest box in the direction of an arrow key; what lies off to the side counts as farther away. */
export function neighbourOf({ scene }: SceneIndex, from: SceneBox, towards: Point): SceneBox | null {
  const start = middleOf(from.bounds)
  let best: { box: SceneBox; cost: number } | null = null
  for (const box of scene.boxes) {
    const away = { x: middleOf(box.bounds).x - start.x, y: middleOf(box.bounds).y - start.y }
    const ahead = away.x * towards.x + away.y * towards.y
    const aside = Math.abs(away.x * towards.y) + Math.abs(away.y * towards.x)
    const cost = ahead + 2 * aside
    if (box !== from && ahead > 0 && aside <= 2 * ahead && cost < (best?.cost ?? Number.POSITIVE_INFINITY)) {
      best = { box, cost }
    }
  }
  return best?.box ?? null
}
