import { moveBoxes } from '@workbook/commands/move-boxes'
import { placementAt, stageColumns } from '@workbook/layout/stage-columns'
import { type RecordKey, splitRecordKey } from '@workbook/model/records'
import type { Id } from '@workbook/model/values'
import { type ObstacleMap, obstacleMap } from '@workbook/scene/obstacles'
import type { Point } from '@workbook/scene/scene'
import { showNotice } from '../../ui/notices'
import { isBoxKey, type MapView } from '../view/map-view'
import type { SceneIndex } from '../view/scene-index'

/** Boxes in the pointer's hand. The document knows nothing of it until they are dropped. */
export interface BoxDrag {
  readonly grabbed: RecordKey
  readonly keys: ReadonlySet<RecordKey>
  /** How far they are from their places, in sheet pixels. */
  readonly by: Point
  /** The stage that the grabbed box would change to; null while it stays in its own. */
  readonly dropStageId: Id | null
  /** The boxes that stand still, for the ways of the links that come along. */
  readonly obstacles: ObstacleMap
}

export interface BoxDragging {
  readonly begin: (grabbed: RecordKey) => void
  /** The grabbed box's corner is at a point of the sheet now. */
  readonly moveTo: (corner: Point) => void
  readonly drop: () => void
  /** Puts everything back; the rest of the pointer's movement means nothing. */
  readonly cancel: () => void
}

export function createBoxDragging(view: MapView): BoxDragging {
  const { document, session } = view.stores

  function stageUnder(key: RecordKey, by: Point): Id | null {
    const box = view.state.getState().index.box(key)
    if (!box) return null
    const columns = stageColumns(document.getState().workbook, view.sheetId)
    const { x, y, width } = box.bounds
    const now = placementAt(columns, view.sheetId, { x, y, width }).stageId
    const then = placementAt(columns, view.sheetId, { x: x + by.x, y: y + by.y, width }).stageId
    return then === now ? null : then
  }

  return {
    begin(grabbed) {
      const { index } = view.state.getState()
      const { selection } = session.getState()
      const keys = selection.has(grabbed) ? [...selection].filter(isBoxKey) : [grabbed]
      const movable = new Set(keys.filter((key) => !isLocked(view, key)))
      const obstacles = obstaclesBeside(index, movable)
      view.set({ drag: { grabbed, keys: movable, by: { x: 0, y: 0 }, dropStageId: null, obstacles } })
    },
    moveTo(corner) {
      const { drag, index } = view.state.getState()
      const bounds = drag && index.box(drag.grabbed)?.bounds
      if (!drag || !bounds) return
      const by = { x: Math.round(corner.x - bounds.x), y: Math.round(corner.y - bounds.y) }
      view.set({ drag: { ...drag, by, dropStageId: stageUnder(drag.grabbed, by) } })
    },
    drop() {
      const { drag, index } = view.state.getState()
      view.set({ drag: null })
      if (!drag || (drag.by.x === 0 && drag.by.y === 0)) return
      const boxes = [...drag.keys].flatMap((key) => {
        const bounds = index.box(key)?.bounds
        return bounds ? [{ key, x: bounds.x + drag.by.x, y: bounds.y + drag.by.y }] : []
      })
      const moved = document.execute(moveBoxes, { sheetId: view.sheetId, boxes })
      if (!moved.ok) showNotice('info', moved.error.message)
    },
    cancel: () => view.set({ drag: null }),
  }
}

function isLocked(view: MapView, key: RecordKey): boolean {
  const { kind, id } = splitRecordKey(key)
  const { workbook } = view.stores.document.getState()
  return (kind === 'steps' || kind === 'notes') && workbook[kind].get(id)?.locked === true
}

function obstaclesBeside({ scene }: SceneIndex, held: ReadonlySet<RecordKey>): ObstacleMap {
  const still = scene.boxes.filter(({ key }) => !held.has(key))
  return obstacleMap(still.map(({ key, bounds }) => ({ id: key, bounds })))
}
