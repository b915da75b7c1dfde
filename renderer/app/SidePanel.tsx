import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react'
import { useSession, useStores } from '../store/hooks'
import { panelWidths } from '../store/session-store'
import styles from './workbook-window.module.css'

export interface SidePanelProps {
  readonly name: string
  /** The edge of the window that it stands at. */
  readonly side: 'left' | 'right'
  readonly children: ReactNode
}

/** A panel at an edge of the window; its divider is dragged or moved with the arrow keys. */
export function SidePanel({ name, side, children }: SidePanelProps) {
  const { session } = useStores()
  const width = useSession((state) => state.panelWidths[side])
  const [dragging, setDragging] = useState(false)
  const resize = (wanted: number) => session.setPanelWidth(side, wanted)

  const drag = (event: PointerEvent) => {
    if (dragging) resize(side === 'right' ? window.innerWidth - event.clientX : event.clientX)
  }
  const [wider, narrower] = side === 'right' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
  const nudge = (event: KeyboardEvent) => {
    if (event.key === wider) resize(width + 16)
    else if (event.key === narrower) resize(width - 16)
    else if (event.key === 'Home') resize(panelWidths.most)
    else if (event.key === 'End') resize(panelWidths.least)
    else return
    event.preventDefault()
  }
  return (
    <aside className={styles.side} data-side={side} style={{ width }} aria-label={name}>
      {/* biome-ignore lint/a11y/useSemanticElements: a horizontal rule cannot be focused and moved */}
      <div
        className={styles.divider}
        role="separator"
        aria-orientation="vertical"
        aria-label={`Width of ${name}`}
        aria-valuenow={width}
        aria-valuemin={panelWidths.least}
        aria-valuemax={panelWidths.most}
        tabIndex={0}
        data-dragging={dragging || undefined}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          setDragging(true)
        }}
        onPointerMove={drag}
        onPointerUp={() => setDragging(false)}
        onPointerCancel={() => setDragging(false)}
        onDoubleClick={() => resize(panelWidths.usual)}
        onKeyDown={nudge}
      />
      {children}
    </aside>
  )
}
