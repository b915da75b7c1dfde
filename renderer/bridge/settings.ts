import type { Settings } from '@contract/settings'
import { ask } from './ask'
import { applyPalette, onSystemThemeChange, paletteFor } from './theme'
import { mainProcess } from './window-api'
import { windowState } from './window-state'

/** Reads the settings and paints the window by them, now and whenever they or the system's wishes change. */
export async function followSettings(): Promise<void> {
  const paint = () => applyPalette(paletteFor(windowState.getState().settings.theme))
  paint()
  windowState.subscribe((state, before) => {
    if (state.settings !== before.settings) paint()
  })
  onSystemThemeChange(paint)
  await readSettings()
}

/** Reads the settings again, because another window may have changed them. */
export async function readSettings(): Promise<void> {
  const settings = await ask(mainProcess().readSettings())
  if (settings.ok) windowState.setState({ settings: settings.value, settingsRead: true })
}

/** Takes new settings over and keeps them in the profile. */
export async function changeSettings(settings: Settings): Promise<void> {
  windowState.setState({ settings })
  await ask(mainProcess().writeSettings(settings))
}
