import { windowState } from '../bridge/window-state'
import { isFocusLost } from './keep-focus'
import { viewElementId } from './ViewTabs'

/** Where the focus goes when what had it is gone: an open dialog or menu, the map, the view, the start screen. */
export function takeFocus(): void {
  const popups = document.querySelectorAll<HTMLElement>(
    '[role="dialog"], [role="alertdialog"], [role="menu"]',
  )
  const popup = [...popups].at(-1)
  if (popup) {
    popup.focus({ preventScroll: true })
    return
  }
  const { canvas } = windowState.getState().stores?.session.getState() ?? {}
  canvas?.focusMap()
  // A map that has just left the page is still known for a moment.
  if (isFocusLost()) placeWithoutMap()?.focus({ preventScroll: true })
}

function placeWithoutMap(): HTMLElement | null {
  return document.getElementById(viewElementId) ?? document.querySelector<HTMLElement>('main')
}

/** A map that comes takes the focus over from the place that held it in the meantime. */
export function giveFocusToNewMaps(): () => void {
  let followed: (() => void) | null = null
  const follow = () => {
    followed?.()
    const { stores } = windowState.getState()
    followed =
      stores?.session.subscribe(({ canvas }, before) => {
        if (canvas && canvas !== before.canvas && document.activeElement === placeWithoutMap())
          canvas.focusMap()
      }) ?? null
  }
  const stop = windowState.subscribe((now, before) => {
    if (now.stores !== before.stores) follow()
  })
  follow()
  return () => {
    stop()
    followed?.()
  }
}
