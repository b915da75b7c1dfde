import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react'
import type { GridHandle } from './use-grid'

/** Keeps the focus on the cell with the cursor for as long as the focus is in the grid at all. */
export function useFocusFollowsCursor<R>(
  scroller: RefObject<HTMLDivElement | null>,
  { model, state }: GridHandle<R>,
) {
  const hasFocus = useRef(false)
  const { cursor, lines } = model
  // biome-ignore lint/correctness/useExhaustiveDependencies: lines may move the cell with the cursor to another element
  useLayoutEffect(() => {
    const { current } = scroller
    if (!current || !hasFocus.current || state.edit) return
    const { activeElement } = document
    // A cell that went has left the focus to the page.
    if (activeElement && activeElement !== document.body && !current.contains(activeElement)) return
    current.querySelector<HTMLElement>('[data-cursor]')?.focus({ preventScroll: true })
  }, [cursor.line, cursor.column, state.edit, lines, scroller])
  return {
    onFocus: () => {
      hasFocus.current = true
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) hasFocus.current = false
    },
  }
}
