import { resizeBox } from '@workbook/commands/resize-box'
import { type BoxLimits, boxLimits } from '@workbook/layout/box-limits'
import { type RecordKey, splitRecordKey } from '@workbook/model/records'
import type { Point, Rectangle } from '@workbook/scene/scene'
import { showNotice } from '../../ui/notices'
import { createBursts } from '../gestures/burst'
import { gridStep } from '../gestures/places'
import type { MapView } from '../view/map-view'

/** Which edges of a box are pulled: -1 left or top, 1 right or bottom, 0 neither. */
export interface PulledEdges {
  readonly x: -1 | 0 | 1
  readonly y: -1 | 0 | 1
}

/** A box whose size is being changed. The document knows nothing of it until it is let go. */
export interface BoxResize {
  readonly key: RecordKey
  readonly bounds: Rectangle
}

export interface BoxResizing {
  /** The pointer has pulled edges of a box by so much, in sheet pixels; with `freely` off the grid. */
  readonly pull: (key: RecordKey, edges: PulledEdges, by: Point, freely: boolean) => void
  readonly drop: () => void
  readonly cancel: () => void
  /** Makes a box larger or smaller at once, as keys do; a burst of them is one undo step. */
  readonly by: (key: RecordKey, by: Point) => void
}

export function createBoxResizing(view: MapView): BoxResizing {
  const { document } = view.stores
  const bursts = createBursts()

  function resize({ key, bounds }: BoxResize, gesture?: string): void {
    const input = { sheetId: view.sheetId, key, ...bounds }
    const resized = document.execute(resizeBox, input, gesture === undefined ? {} : { gesture })
    if (!resized.ok) showNotice('info', resized.error.message)
  }

  return {
    pull(key, edges, by, freely) {
      const bounds = view.state.getState().index.box(key)?.bounds
      if (bounds) view.set({ resize: { key, bounds: pulled(bounds, edges, by, limitsOf(key), freely) } })
    },
    drop() {
      const { resize: under, index } = view.state.getState()
      view.set({ resize: null })
      const before = under && index.box(under.key)?.bounds
      if (under && before && !same(before, under.bounds)) resize(under)
    },
    cancel: () => view.set({ resize: null }),
    by(key, { x, y }) {
      const bounds = view.state.getState().index.box(key)?.bounds
      if (!bounds) return
      const { minimum } = limitsOf(key)
      const width = Math.max(minimum.width, bounds.width + x)
      const height = Math.max(minimum.height, bounds.height + y)
      resize({ key, bounds: { ...bounds, width, height } }, `resize ${bursts()} of ${key}`)
    },
  }
}

function limitsOf(key: RecordKey) {
  const { kind } = splitRecordKey(key)
  return boxLimits(kind === 'notes' ? 'notes' : 'steps')
}

/** A rectangle with edges pulled, on the grid, no smaller than it may be; the edges that are not pulled stay. */
export function pulled(
  bounds: Rectangle,
  edges: PulledEdges,
  by: Point,
  { minimum, largest }: BoxLimits,
  freely: boolean,
): Rectangle {
  const across = pulledSpan(bounds.x, bounds.width, edges.x, by.x, [minimum.width, largest], freely)
  const down = pulledSpan(bounds.y, bounds.height, edges.y, by.y, [minimum.height, largest], freely)
  return { x: across.start, y: down.start, width: across.size, height: down.size }
}

function pulledSpan(
  start: number,
  size: number,
  edge: -1 | 0 | 1,
  by: number,
  [smallest, largest]: readonly [number, number],
  freely: boolean,
): { start: number; size: number } {
  if (edge === 0) return { start, size }
  const place = (edge === 1 ? start + size : start) + by
  const settled = freely ? Math.round(place) : Math.round(place / gridStep) * gridStep
  const wanted = edge === 1 ? settled - start : start + size - settled
  const kept = Math.min(Math.max(wanted, smallest), largest)
  return edge === 1 ? { start, size: kept } : { start: start + size - kept, size: kept }
}

function same(a: Rectangle, b: Rectangle): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}
