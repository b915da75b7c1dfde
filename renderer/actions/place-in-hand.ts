/** What opens above the work and takes the focus for a moment: what is chosen there is meant for what is below. */
const above = '[role="dialog"], [role="menu"]'

let last: Element | null = null

/** Remembers where a person works, beyond menus and the palette; the returned function stops that. */
export function followPlaceInHand(page: Document = document): () => void {
  const look = ({ target }: FocusEvent) => {
    if (target instanceof Element && !target.closest(above)) last = target
  }
  page.addEventListener('focusin', look)
  return () => {
    page.removeEventListener('focusin', look)
    last = null
  }
}

/** The element that a person works in: the one with the focus, or the one that had it before a menu or the palette. */
export function placeInHand(page: Document = document): Element | null {
  const { activeElement } = page
  if (activeElement === null || activeElement === page.body || activeElement.closest(above)) {
    return last?.isConnected ? last : null
  }
  return activeElement
}
