/** Milliseconds that the pointer rests on an element until its tooltip is shown. */
const rest = 500
/** Milliseconds after a tooltip in which the next one is shown at once: somebody is reading along a tool bar. */
const readingOn = 300

/**
 * Says whose tooltip is to be shown: of what the pointer rests on or the keyboard has come to. One listener for the
 * whole window, because listeners of its own for each of a hundred buttons are what the first picture would wait for.
 */
export function followTooltips(show: (owner: HTMLElement | null) => void): () => void {
  let under: HTMLElement | null = null
  let shown: HTMLElement | null = null
  let hiddenAt = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined

  const put = (owner: HTMLElement | null) => {
    clearTimeout(timer)
    if (owner === shown) return
    if (shown) hiddenAt = performance.now()
    shown = owner
    show(owner)
  }
  const hide = () => put(null)
  const hover = ({ target, pointerType }: PointerEvent) => {
    const owner = pointerType === 'touch' ? null : ownerOf(target)
    if (owner === under) return
    under = owner
    const isReadingOn = shown !== null || performance.now() - hiddenAt < readingOn
    hide()
    if (owner) timer = setTimeout(() => owner.isConnected && put(owner), isReadingOn ? 0 : rest)
  }
  const focus = ({ target }: FocusEvent) => {
    const owner = ownerOf(target)
    put(owner?.matches(':focus-visible') ? owner : null)
  }
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') hide()
  }
  const leave = () => {
    under = null
    hide()
  }
  const stop = new AbortController()
  const quietly = { signal: stop.signal, capture: true, passive: true }
  document.addEventListener('pointerover', hover, quietly)
  document.documentElement.addEventListener('pointerleave', leave, quietly)
  document.addEventListener('pointerdown', hide, quietly)
  // Not when the focus leaves an element: what then leaves the page is taken for what had it.
  document.addEventListener('focusin', focus, quietly)
  window.addEventListener('blur', hide, { signal: stop.signal })
  document.addEventListener('keydown', press, quietly)
  document.addEventListener('scroll', hide, quietly)
  return () => {
    stop.abort()
    clearTimeout(timer)
  }
}

function ownerOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-tooltip]') : null
}
