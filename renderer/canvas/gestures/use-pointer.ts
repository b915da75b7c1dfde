import type { RecordKey } from '@workbook/model/records'
import type { Point } from '@workbook/scene/scene'
import { type MouseEvent, type PointerEvent, useMemo } from 'react'
import { startEditing } from '../../store/title-editing'
import type { SheetMap } from '../view/map'
import { addStepAt } from './new-boxes'
import { toggled } from './selection'
import { trackPointer } from './track-pointer'

/** Marks what lies on the map but is not the map: headings, connect points, editors. */
export const mapControl = 'data-map-control'

type Mouse = Pick<MouseEvent, 'clientX' | 'clientY' | 'currentTarget' | 'target'>

export interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerLeave: () => void
  readonly onDoubleClick: (event: MouseEvent<HTMLElement>) => void
}

/** What the pointer does on the map. React Flow pans, zooms and drags boxes; all else is decided here. */
export function usePointer({ view, gestures }: SheetMap): PointerHandlers {
  return useMemo(() => {
    const { session } = view.stores

    function press(point: Point, adds: boolean, pressed: Point): void {
      const key = view.recordAt(point)
      if (!key) return
      const { selection } = session.getState()
      if (adds) session.select(toggled(selection, key))
      else if (!selection.has(key)) session.select([key])
      // Of several selected boxes all are dragged; a mere click leaves only this one selected.
      else if (selection.size > 1) trackPointer(pressed, { onClick: () => session.select([key]) })
    }

    function dragLabel(key: RecordKey, pressed: Point): void {
      const { label } = gestures
      label.begin(key)
      trackPointer(pressed, {
        onMove({ x, y }) {
          const { zoom } = view.watch.current()
          label.moveBy({ x: (x - pressed.x) / zoom, y: (y - pressed.y) / zoom })
        },
        onEnd: label.drop,
        onCancel: label.cancel,
      })
    }

    return {
      onPointerDown(event) {
        if (isControl(event)) return
        const adds = event.shiftKey || event.ctrlKey || event.metaKey
        const point = view.toSheet(windowPoint(event))
        if (event.button === 2) {
          const key = view.recordAt(point)
          if (!key || !session.getState().selection.has(key)) session.select(key ? [key] : [])
          return
        }
        if (event.button !== 0 || view.state.getState().panning) return
        const pressed = { x: event.clientX, y: event.clientY }
        press(point, adds, pressed)
        const labelled = adds ? null : view.labelAt(point)
        if (labelled) dragLabel(labelled.key, pressed)
        if (view.recordAt(point)) return
        const corner = event.currentTarget.getBoundingClientRect()
        gestures.marquee.begin(point, adds)
        trackPointer(pressed, {
          onMove: ({ x, y }) => gestures.marquee.moveTo(view.toSheet({ x: x - corner.x, y: y - corner.y })),
          onEnd: gestures.marquee.finish,
          onCancel: gestures.marquee.cancel,
        })
      },
      onPointerMove(event) {
        const { drag, connection, labelDrag, marquee } = view.state.getState()
        const isBusy = drag ?? connection ?? labelDrag ?? marquee
        // What the map carries past the pointer is not pointed at: nothing comes and goes while the map moves.
        if (isBusy || view.watch.isMoving()) return
        if (!isControl(event)) session.hover(view.recordAt(view.toSheet(windowPoint(event))))
        else if (!isOnBox(event)) session.hover(null)
      },
      onPointerLeave: () => session.hover(null),
      onDoubleClick(event) {
        if (isControl(event)) return
        const point = view.toSheet(windowPoint(event))
        const key = view.recordAt(point)
        if (key) startEditing(view.stores, key)
        else addStepAt(view, point)
      },
    }
  }, [view, gestures])
}

function isControl({ target }: Mouse): boolean {
  return target instanceof Element && target.closest(`[${mapControl}]`) !== null
}

function isOnBox({ target }: Mouse): boolean {
  return target instanceof Element && target.closest('[data-record-id]') !== null
}

function windowPoint({ clientX, clientY, currentTarget }: Mouse): Point {
  const { x, y } = currentTarget.getBoundingClientRect()
  return { x: clientX - x, y: clientY - y }
}
