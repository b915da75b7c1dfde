import type { Settings } from '@contract/settings'
import type { PaletteName } from '@workbook/scene/palettes'

const wantsDark = '(prefers-color-scheme: dark)'
const wantsContrast = '(prefers-contrast: more), (forced-colors: active)'

/** The palette for the theme of the settings: what a person asks of their system for contrast goes first. */
export function paletteFor(theme: Settings['theme']): PaletteName {
  if (window.matchMedia(wantsContrast).matches) return 'contrast'
  if (theme !== 'system') return theme
  return window.matchMedia(wantsDark).matches ? 'dark' : 'light'
}

/** Paints the window in a palette: the tokens and the map both go by this attribute. */
export function applyPalette(name: PaletteName): void {
  document.documentElement.dataset.theme = name
}

/** Calls back when the system's wishes change; the returned function stops that. */
export function onSystemThemeChange(listener: () => void): () => void {
  const queries = [wantsDark, wantsContrast].map((query) => window.matchMedia(query))
  for (const query of queries) query.addEventListener('change', listener)
  return () => {
    for (const query of queries) query.removeEventListener('change', listener)
  }
}
