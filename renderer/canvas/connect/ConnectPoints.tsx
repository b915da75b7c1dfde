import type { RecordKey } from '@workbook/model/records'
import type { PointerEvent } from 'react'
import { trackPointer } from '../gestures/track-pointer'
import { mapControl } from '../gestures/use-pointer'
import { useMap } from '../view/map-context'
import styles from './connect.module.css'
import type { Side } from './connection'

const sides = ['top', 'right', 'bottom', 'left'] as const satisfies readonly Side[]

/** Where a link begins: drag to a box to connect, into the empty for a new step, or click for one beside the box. */
export function ConnectPoints({ from }: { readonly from: RecordKey }) {
  const { view, gestures } = useMap()
  const { connect } = gestures

  function press(event: PointerEvent<HTMLDivElement>, side: Side): void {
    const region = event.currentTarget.closest('section')
    if (event.button !== 0 || !region) return
    event.stopPropagation()
    const corner = region.getBoundingClientRect()
    trackPointer(
      { x: event.clientX, y: event.clientY },
      {
        onStart: () => connect.begin(from, side),
        onMove: ({ x, y }) => connect.moveTo(view.toSheet({ x: x - corner.x, y: y - corner.y })),
        onClick: () => connect.clicked(from, side),
        onEnd: connect.finish,
        onCancel: connect.cancel,
      },
    )
  }

  return sides.map((side) => (
    <div
      key={side}
      className={`nodrag nopan ${styles.point}`}
      {...{ [mapControl]: '' }}
      data-side={side}
      title={side === 'left' ? 'Drag to what comes before' : 'Drag to connect'}
      onPointerDown={(event) => press(event, side)}
    />
  ))
}
