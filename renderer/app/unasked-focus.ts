/**
 * A window that opens gives the focus to its map, so that keys work at once. Nobody has asked for it: the frame around
 * the map waits for the first key.
 */
export function hideUnaskedFocus({ documentElement: root }: Document = document): void {
  root.dataset.keysUnused = ''
  const show = () => {
    delete root.dataset.keysUnused
  }
  root.addEventListener('keydown', show, { capture: true, once: true })
}
