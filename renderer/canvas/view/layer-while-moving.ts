import type { ViewportWatch } from './viewport-watch'

/**
 * Gives an element a layer of its own while the map moves, so that moving it paints nothing. For good it would blur
 * zoomed text.
 */
export function layerWhileMoving(watch: ViewportWatch, element: HTMLElement): () => void {
  const stops = [
    watch.onStart(() => element.style.setProperty('will-change', 'transform')),
    watch.onRest(() => element.style.removeProperty('will-change')),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
