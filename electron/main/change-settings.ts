import type { Settings } from '@contract/settings'
import { nativeTheme } from 'electron'
import type { Program } from './program'
import { tell } from './windows'

/** Lets the system's own frames, menus and dialogs follow the chosen theme. */
export function applyTheme({ theme }: Settings): void {
  // The system has a dark face and a light one; ours of high contrast is white on black.
  nativeTheme.themeSource = theme === 'contrast' ? 'dark' : theme
}

/** Takes new settings over everywhere and keeps them. Settings that cannot be written still hold for this session. */
export async function changeSettings({ settings, windows, log }: Program, next: Settings): Promise<void> {
  settings.data = next
  applyTheme(next)
  for (const window of windows.all()) {
    tell(window, { type: 'settings-changed', dark: nativeTheme.shouldUseDarkColors })
  }
  await settings.write().catch((cause: unknown) => log.problem('Settings could not be written', cause))
}
