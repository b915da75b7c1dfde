import { type KeyboardEvent, useCallback, useEffect } from 'react'
import type { SheetMap } from '../view/map'
import { pressKey } from './keys'

/** Keys that a focused button of the map, such as a stage's heading, leaves to the map. */
const keysBesideButtons = ['Delete', 'Backspace', 'F2', 'Escape']

/** What the keyboard does while the focus is on the map. */
export function useKeyboard({ view, gestures }: SheetMap): (event: KeyboardEvent<HTMLElement>) => void {
  useEffect(() => {
    const hold = ({ code, type }: globalThis.KeyboardEvent) => {
      if (code !== 'Space') return
      const panning = type === 'keydown' && !isTyping(document.activeElement)
      if (panning !== view.state.getState().panning) view.set({ panning })
    }
    // Escape takes a drag back wherever the focus is.
    const cancel = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape' && view.state.getState().drag && gestures.cancel()) event.stopPropagation()
    }
    window.addEventListener('keydown', hold)
    window.addEventListener('keyup', hold)
    window.addEventListener('keydown', cancel, true)
    return () => {
      window.removeEventListener('keydown', hold)
      window.removeEventListener('keyup', hold)
      window.removeEventListener('keydown', cancel, true)
    }
  }, [view, gestures])

  return useCallback(
    (event) => {
      const { target, nativeEvent } = event
      if (nativeEvent.isComposing || !(target instanceof Element) || isTyping(target)) return
      if (target.closest('[role="menu"], [role="dialog"]')) return
      if (target.closest('button') && !keysBesideButtons.includes(event.key)) return
      if (pressKey(gestures, event)) event.preventDefault()
    },
    [gestures],
  )
}

function isTyping(element: Element | null): boolean {
  return element?.matches('input, textarea, select, [contenteditable="true"]') ?? false
}
