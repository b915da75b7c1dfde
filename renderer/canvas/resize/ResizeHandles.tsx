import type { RecordKey } from '@workbook/model/records'
import type { PointerEvent } from 'react'
import { trackPointer } from '../gestures/track-pointer'
import { mapControl } from '../gestures/use-pointer'
import { useMap } from '../view/map-context'
import type { PulledEdges } from './box-resize'
import styles from './resize.module.css'

const corners: readonly PulledEdges[] = [
  { x: -1, y: -1 },
  { x: 1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
]

/** The corners by which a selected step or note is made larger or smaller. Alt leaves the grid. */
export function ResizeHandles({ of }: { readonly of: RecordKey }) {
  const { view, gestures } = useMap()
  const { resize } = gestures

  function press(event: PointerEvent<HTMLDivElement>, edges: PulledEdges): void {
    if (event.button !== 0) return
    event.stopPropagation()
    const from = { x: event.clientX, y: event.clientY }
    const { zoom } = view.watch.current()
    let freely = false
    const noteKeys = ({ altKey }: globalThis.PointerEvent) => {
      freely = altKey
    }
    window.addEventListener('pointermove', noteKeys, true)
    const done = () => window.removeEventListener('pointermove', noteKeys, true)
    trackPointer(from, {
      onMove: ({ x, y }) =>
        resize.pull(of, edges, { x: (x - from.x) / zoom, y: (y - from.y) / zoom }, freely),
      onEnd: () => {
        done()
        resize.drop()
      },
      onCancel: () => {
        done()
        resize.cancel()
      },
    })
  }

  return corners.map((edges) => (
    <div
      key={`${edges.x} ${edges.y}`}
      className={`nodrag nopan ${styles.handle}`}
      {...{ [mapControl]: '' }}
      data-corner={`${edges.y < 0 ? 'top' : 'bottom'}-${edges.x < 0 ? 'left' : 'right'}`}
      title="Drag to resize"
      onPointerDown={(event) => press(event, edges)}
    />
  ))
}
