/** Calls back when the window takes other colours, for what is painted; the returned function stops that. */
export function followTheme(listener: () => void): () => void {
  const theme = new MutationObserver(listener)
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'style'] })
  return () => theme.disconnect()
}
