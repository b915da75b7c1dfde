import type { Point } from '@workbook/scene/scene'

export interface PointerTrack {
  /**
   * The pointer has moved so far that it is no click. What takes the pressed element from under the pointer begins here:
   * without that element, the press itself would go to what lies beneath it.
   */
  readonly onStart?: () => void
  /** The pointer is at a point of the page now; not told before it has moved a little. */
  readonly onMove?: (at: Point) => void
  readonly onEnd?: () => void
  /** The pointer was let go where it was pressed. */
  readonly onClick?: () => void
  /** Escape was pressed, or the system took the pointer away. */
  readonly onCancel?: () => void
}

/** Movements shorter than this are a click, in window pixels. */
const threshold = 4

/** Follows a pointer from where it was pressed on the page, wherever it goes, until it is let go. */
export function trackPointer(
  start: Point,
  { onStart, onMove, onEnd, onClick, onCancel }: PointerTrack,
): void {
  let moved = false

  function stop(): void {
    window.removeEventListener('pointermove', move, true)
    window.removeEventListener('pointerup', end, true)
    window.removeEventListener('pointercancel', cancel, true)
    window.removeEventListener('keydown', key, true)
  }
  function move({ clientX: x, clientY: y }: PointerEvent): void {
    if (!moved && Math.hypot(x - start.x, y - start.y) < threshold) return
    if (!moved) onStart?.()
    moved = true
    onMove?.({ x, y })
  }
  function end(): void {
    stop()
    if (!moved) onClick?.()
    onEnd?.()
  }
  function cancel(): void {
    stop()
    onCancel?.()
  }
  function key(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    cancel()
  }
  window.addEventListener('pointermove', move, true)
  window.addEventListener('pointerup', end, true)
  window.addEventListener('pointercancel', cancel, true)
  window.addEventListener('keydown', key, true)
}
