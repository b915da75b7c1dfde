import { type Guide, guidesAt, snapToNeighbours } from '@workbook/layout/snapping'
import type { RecordKey } from '@workbook/model/records'
import type { Point, Rectangle } from '@workbook/scene/scene'
import { gridStep } from '../gestures/places'
import type { MapView } from '../view/map-view'
import { shownArea } from '../view/viewports'

/** The keys that change what a drag does. */
export interface HeldKeys {
  /** Alt (Option): nothing snaps. */
  readonly altKey: boolean
  /** Shift: straight across or straight up and down. */
  readonly shiftKey: boolean
}

export interface Movement {
  /** The rectangle around all that is moved, where it stood. */
  readonly bounds: Rectangle
  /** The box that the pointer holds, where it stood. */
  readonly grabbed: Rectangle
  readonly keys: ReadonlySet<RecordKey>
  /** How far the pointer has gone, in sheet pixels. */
  readonly by: Point
}

export interface SnappedMovement {
  readonly by: Point
  readonly guides: readonly Guide[]
}

/** How near another box has to be, in window pixels. */
const reach = 6

/** Decides where dragged boxes go: in line with others, else back where they were, else on the grid. */
export function createSnapping(view: MapView) {
  /** What the moved boxes may line up with: all that is in the window and stands still. */
  function neighboursOf(keys: ReadonlySet<RecordKey>): readonly Rectangle[] {
    const { index } = view.state.getState()
    const shown = index.boxesIn(shownArea(view.watch.current(), view.size()))
    return shown.filter(({ key }) => !keys.has(key)).map(({ bounds }) => bounds)
  }

  return {
    neighboursOf,
    reach: () => reach / view.watch.current().zoom,
    move({ bounds, grabbed, keys, by }: Movement, { altKey, shiftKey }: HeldKeys): SnappedMovement {
      const along = shiftKey ? straightened(by) : by
      if (altKey) return { by: whole(along), guides: [] }
      const near = reach / view.watch.current().zoom
      const neighbours = neighboursOf(keys)
      const middles = view.state.getState().index.scene.stages.map(({ x, width }) => x + width / 2)
      const held = movedBy(bounds, along)
      const snap = snapToNeighbours({ held, neighbours, middles, reach: near })
      const settled = (axis: 'x' | 'y') => {
        const further = snap[axis]
        if (along[axis] === 0 || Math.abs(along[axis]) <= near)
          return further === null ? 0 : nearer(along[axis], further)
        if (further !== null) return along[axis] + further
        return Math.round((grabbed[axis] + along[axis]) / gridStep) * gridStep - grabbed[axis]
      }
      const snapped = whole({ x: settled('x'), y: settled('y') })
      return { by: snapped, guides: guidesAt({ held: movedBy(bounds, snapped), neighbours, middles }) }
    },
  }
}

/** Back where it was, unless something else to line up with is nearer. */
function nearer(gone: number, further: number): number {
  return Math.abs(further) < Math.abs(gone) ? gone + further : 0
}

function straightened({ x, y }: Point): Point {
  return Math.abs(x) >= Math.abs(y) ? { x, y: 0 } : { x: 0, y }
}

function movedBy(rectangle: Rectangle, { x, y }: Point): Rectangle {
  return { ...rectangle, x: rectangle.x + x, y: rectangle.y + y }
}

function whole({ x, y }: Point): Point {
  // Rounding a small negative number gives -0, which is not the same as 0 to everybody.
  return { x: Math.round(x) || 0, y: Math.round(y) || 0 }
}
