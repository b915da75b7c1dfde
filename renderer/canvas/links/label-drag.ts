import { moveLinkLabel } from '@workbook/commands/move-link-label'
import type { Link } from '@workbook/model/link'
import type { RecordKey } from '@workbook/model/records'
import type { Workbook } from '@workbook/model/workbook'
import { drawLink } from '@workbook/scene/draw-link'
import { freeSpace, type Obstacle, type ObstacleMap, obstacleMap } from '@workbook/scene/obstacles'
import type { Point, SceneLink } from '@workbook/scene/scene'
import { appearanceOf } from '@workbook/scene/scene-links'
import { showNotice } from '../../ui/notices'
import type { MapView } from '../view/map-view'
import { endsOf, type SceneIndex } from '../view/scene-index'

/** A label in the pointer's hand. */
export interface LabelDrag {
  readonly key: RecordKey
  /** How far it is from where it was taken, in sheet pixels. */
  readonly by: Point
  readonly obstacles: ObstacleMap
}

export interface LabelDragging {
  readonly begin: (link: RecordKey) => void
  readonly moveBy: (by: Point) => void
  readonly drop: () => void
  readonly cancel: () => void
  /** Moves the label of a link by a distance at once, as arrow keys do. */
  readonly nudge: (link: SceneLink, by: Point) => void
}

export function createLabelDragging(view: MapView): LabelDragging {
  const { document } = view.stores

  function move(link: SceneLink, by: Point, gesture?: string): void {
    const record = document.getState().workbook.links.get(link.id)
    if (!record) return
    const offset = added(offsetNow(record, link), by)
    const moved = document.execute(moveLinkLabel, { linkId: link.id, offset }, gesture ? { gesture } : {})
    if (!moved.ok) showNotice('info', moved.error.message)
  }

  return {
    begin(key) {
      const { index } = view.state.getState()
      if (!index.link(key)?.label || document.getState().readOnlyReason !== null) return
      const obstacles = obstacleMap(
        index.scene.boxes.map(({ key: boxKey, bounds }) => ({ id: boxKey, bounds })),
      )
      view.set({ labelDrag: { key, by: { x: 0, y: 0 }, obstacles } })
    },
    moveBy(by) {
      const { labelDrag } = view.state.getState()
      if (labelDrag) view.set({ labelDrag: { ...labelDrag, by } })
    },
    drop() {
      const { labelDrag, index } = view.state.getState()
      const link = labelDrag && index.link(labelDrag.key)
      view.set({ labelDrag: null })
      if (link && (labelDrag.by.x !== 0 || labelDrag.by.y !== 0)) move(link, labelDrag.by)
    },
    cancel: () => view.set({ labelDrag: null }),
    nudge: (link, by) => move(link, by, `nudge label of ${link.id}`),
  }
}

/** A link with its label where it is held. */
export function withHeldLabel(
  index: SceneIndex,
  workbook: Workbook,
  link: SceneLink,
  { by, obstacles }: LabelDrag,
): SceneLink {
  const record = workbook.links.get(link.id)
  const [source, target] = endsOf(link).map((end) => obstacleOf(index, end))
  if (!record || record.kind === 'participation' || !source || !target) return link
  const appearance = appearanceOf(workbook, record, link.isCritical)
  const held = { ...appearance, link: { ...record, labelOffset: added(offsetNow(record, link), by) } }
  return { ...link, ...drawLink(held, source, target, freeSpace(obstacles, source, target)) }
}

function obstacleOf(index: SceneIndex, key: RecordKey): Obstacle | null {
  const bounds = index.box(key)?.bounds
  return bounds ? { id: key, bounds } : null
}

/** From the usual place of the label to where it is seen. */
function offsetNow(record: Link, { labelShift }: SceneLink): Point {
  const byHand = record.kind === 'participation' ? undefined : record.labelOffset
  return byHand ?? labelShift ?? { x: 0, y: 0 }
}

function added(a: Point, b: Point): Point {
  return { x: a.x + b.x, y: a.y + b.y }
}
