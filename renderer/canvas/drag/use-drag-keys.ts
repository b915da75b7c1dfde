import { useEffect } from 'react'
import type { SheetMap } from '../view/map'

/** Lets Alt and Shift take effect on a drag while the pointer stands still. */
export function useDragKeys({ view, gestures }: SheetMap): void {
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      if (!view.state.getState().drag || (event.key !== 'Alt' && event.key !== 'Shift')) return
      // Alt alone would go to the menu bar.
      event.preventDefault()
      gestures.drag.keysChanged(event)
    }
    window.addEventListener('keydown', follow)
    window.addEventListener('keyup', follow)
    return () => {
      window.removeEventListener('keydown', follow)
      window.removeEventListener('keyup', follow)
    }
  }, [view, gestures])
}
