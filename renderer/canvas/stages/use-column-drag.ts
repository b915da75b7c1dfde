import { type PointerEvent, useRef, useState } from 'react'

/** Movements shorter than this are a click, in window pixels. */
const dragThreshold = 4

export interface ColumnDrag {
  /** How far the pointer has gone since it was pressed, in window pixels; null while nothing is dragged. */
  readonly distance: number | null
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerCancel: () => void
  }
}

/** A horizontal drag that reports its distance when it is dropped. Cancelling it reports nothing. */
export function useColumnDrag(onDrop: (distance: number) => void): ColumnDrag {
  const start = useRef<number | null>(null)
  const [distance, setDistance] = useState<number | null>(null)

  function end(): void {
    start.current = null
    setDistance(null)
  }

  return {
    distance,
    handlers: {
      onPointerDown(event) {
        if (event.button !== 0) return
        event.stopPropagation()
        start.current = event.clientX
        event.currentTarget.setPointerCapture(event.pointerId)
      },
      onPointerMove(event) {
        if (start.current === null) return
        const gone = event.clientX - start.current
        if (distance !== null || Math.abs(gone) >= dragThreshold) setDistance(gone)
      },
      onPointerUp(event) {
        const gone = start.current === null ? 0 : event.clientX - start.current
        if (distance !== null) onDrop(gone)
        end()
      },
      onPointerCancel: end,
    },
  }
}
