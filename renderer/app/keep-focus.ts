/**
 * Whether the keyboard has nothing to work on: the focus has fallen to the page itself, because what had it is gone or
 * cannot be used any more.
 */
export function isFocusLost(page: Document = document): boolean {
  const { activeElement } = page
  return activeElement === null || activeElement === page.body || activeElement.matches(':disabled')
}

/**
 * Calls for another place whenever the focus falls to the page itself, in the same moment. Who removed what had the
 * focus may put it elsewhere first. The returned function stops that.
 */
export function keepFocus(takeFocus: () => void, page: Document = document): () => void {
  let isPressing = false

  function mend(): void {
    if (isFocusLost(page) && !isPressing) takeFocus()
  }
  function look(): void {
    // Menus and dialogs give the focus back in a microtask of their own, which was asked for before this one is.
    if (isFocusLost(page)) queueMicrotask(() => queueMicrotask(mend))
  }
  // On its way from one element to another the focus is nowhere for a moment.
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget === null) look()
  }
  const press = () => {
    isPressing = true
  }
  // What is pressed takes the focus only after this event.
  const release = () => {
    isPressing = false
    look()
  }
  const observer = new MutationObserver(look)
  observer.observe(page.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden'],
  })
  page.addEventListener('focusout', leave)
  page.addEventListener('pointerdown', press, true)
  page.addEventListener('pointerup', release, true)
  page.addEventListener('pointercancel', release, true)
  return () => {
    observer.disconnect()
    page.removeEventListener('focusout', leave)
    page.removeEventListener('pointerdown', press, true)
    page.removeEventListener('pointerup', release, true)
    page.removeEventListener('pointercancel', release, true)
  }
}
