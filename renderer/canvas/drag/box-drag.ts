import { insertIntoLink } from '@workbook/commands/insert-into-link'
import { moveBoxes } from '@workbook/commands/move-boxes'
import type { Guide } from '@workbook/layout/snapping'
import { placementAt, stageColumns } from '@workbook/layout/stage-columns'
import type { RecordKey } from '@workbook/model/records'
import type { Id } from '@workbook/model/values'
import { isLocked } from '@workbook/rules/is-locked'
import { type ObstacleMap, obstacleMap } from '@workbook/scene/obstacles'
import { aroundAll } from '@workbook/scene/rectangles'
import type { Point } from '@workbook/scene/scene'
import { showNotice } from '../../ui/notices'
import { insertionUnder } from '../connect/insertion'
import { isBoxKey, type MapView } from '../view/map-view'
import type { SceneIndex } from '../view/scene-index'
import { createSnapping, type HeldKeys } from './snapping'

/** Boxes in the pointer's hand. The document knows nothing of it until they are dropped. */
export interface BoxDrag {
  readonly grabbed: RecordKey
  readonly keys: ReadonlySet<RecordKey>
  /** How far they are from their places, in sheet pixels. */
  readonly by: Point
  /** What they line up with there. */
  readonly guides: readonly Guide[]
  /** The stage that the grabbed box would change to; null while it stays in its own. */
  readonly dropStageId: Id | null
  /** The boxes that stand still, for the ways of the links that come along. */
  readonly obstacles: ObstacleMap
}

export interface BoxDragging {
  /** The grabbed box's corner is at a point of the sheet as the drag begins. */
  readonly begin: (grabbed: RecordKey, corner: Point) => void
  /** The pointer would have the grabbed box's corner at a point of the sheet now. */
  readonly moveTo: (corner: Point, held: HeldKeys) => void
  /** A key was pressed or let go while the pointer stands still. */
  readonly keysChanged: (held: HeldKeys) => void
  readonly drop: () => void
  /** Puts everything back; the rest of the pointer's movement means nothing. */
  readonly cancel: () => void
}

export function createBoxDragging(view: MapView): BoxDragging {
  const { document, session } = view.stores
  const snapping = createSnapping(view)
  let pointerAt: Point | null = null
  let begunAt: Point = { x: 0, y: 0 }

  function stageUnder(key: RecordKey, by: Point): Id | null {
    const box = view.state.getState().index.box(key)
    if (!box) return null
    const columns = stageColumns(document.getState().workbook, view.sheetId)
    const { x, y, width } = box.bounds
    const now = placementAt(columns, view.sheetId, { x, y, width }).stageId
    const then = placementAt(columns, view.sheetId, { x: x + by.x, y: y + by.y, width }).stageId
    return then === now ? null : then
  }

  function follow(held: HeldKeys): void {
    const { drag, index } = view.state.getState()
    const grabbed = drag && index.box(drag.grabbed)?.bounds
    if (!drag || !grabbed || !pointerAt) return
    const away = { x: pointerAt.x - begunAt.x, y: pointerAt.y - begunAt.y }
    const bounds = aroundAll([...drag.keys].flatMap((key) => index.box(key)?.bounds ?? []))
    const { by, guides } = snapping.move({ bounds, grabbed, keys: drag.keys, by: away }, held)
    const isSame = by.x === drag.by.x && by.y === drag.by.y && guides.length === 0 && drag.guides.length === 0
    if (isSame) return
    view.set({ drag: { ...drag, by, guides, dropStageId: stageUnder(drag.grabbed, by) } })
  }

  return {
    begin(grabbed, corner) {
      const { index } = view.state.getState()
      const { selection } = session.getState()
      const keys = selection.has(grabbed) ? [...selection].filter(isBoxKey) : [grabbed]
      const { workbook } = document.getState()
      const movable = new Set(keys.filter((key) => !isLocked(workbook, key)))
      const obstacles = obstaclesBeside(index, movable)
      pointerAt = corner
      begunAt = corner
      const by = { x: 0, y: 0 }
      view.set({ drag: { grabbed, keys: movable, by, guides: [], dropStageId: null, obstacles } })
    },
    moveTo(corner, held) {
      pointerAt = corner
      follow(held)
    },
    keysChanged: follow,
    drop() {
      const { drag, index } = view.state.getState()
      const insertion = drag && insertionUnder(view, drag)
      view.set({ drag: null })
      if (!drag || (drag.by.x === 0 && drag.by.y === 0)) return
      const boxes = [...drag.keys].flatMap((key) => {
        const bounds = index.box(key)?.bounds
        return bounds ? [{ key, x: bounds.x + drag.by.x, y: bounds.y + drag.by.y }] : []
      })
      const [at] = boxes
      const moved =
        insertion && at
          ? document.execute(insertIntoLink, { linkId: insertion.link.id, stepId: insertion.step.id, at })
          : document.execute(moveBoxes, { sheetId: view.sheetId, boxes })
      if (!moved.ok) showNotice('info', moved.error.message)
    },
    cancel: () => view.set({ drag: null }),
  }
}

function obstaclesBeside({ scene }: SceneIndex, held: ReadonlySet<RecordKey>): ObstacleMap {
  const still = scene.boxes.filter(({ key }) => !held.has(key))
  return obstacleMap(still.map(({ key, bounds }) => ({ id: key, bounds })))
}
