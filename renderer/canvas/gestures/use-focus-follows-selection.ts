import { type FocusEvent, type RefObject, useCallback, useEffect } from 'react'
import type { SheetMap } from '../view/map'

/**
 * Keeps the focus on what is selected while it is on the map: whatever selects a box or a link, undo included, the
 * keyboard goes on from there. Returns what the map does when the focus comes to it: a selected box takes it.
 */
export function useFocusFollowsSelection(
  { view, navigation }: SheetMap,
  region: RefObject<HTMLElement | null>,
): (event: FocusEvent<HTMLElement>) => void {
  useEffect(() => {
    const { session } = view.stores
    let frame: number | null = null
    const follow = () => {
      frame = null
      if (isOnMap(region.current) && session.getState().editing === null) navigation.focusMap()
    }
    const stop = session.subscribe(({ selection }, before) => {
      if (selection === before.selection || !isOnMap(region.current)) return
      // What was selected just now may be mounted by it: it has an element after the next frame.
      frame ??= requestAnimationFrame(follow)
    })
    return () => {
      stop()
      if (frame !== null) cancelAnimationFrame(frame)
    }
  }, [view, navigation, region])

  return useCallback(
    ({ target, currentTarget }) => {
      const isByKeyboard = target === currentTarget && target.matches(':focus-visible')
      if (isByKeyboard && view.stores.session.getState().selection.size === 1) navigation.focusMap()
    },
    [view, navigation],
  )
}

/** Whether the map itself, a box or a link has the focus, and not a field or a button on it. */
function isOnMap(region: HTMLElement | null): boolean {
  const { activeElement } = document
  if (!region || !activeElement || !region.contains(activeElement)) return false
  return activeElement === region || activeElement.matches('.react-flow__node, [data-link-id]')
}
