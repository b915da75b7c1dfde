import type { Settings } from '@contract/settings'
import type { SpellCheckOffer } from '@contract/spell-check'
import { app, nativeTheme, session } from 'electron'
import type { Program } from './program'
import { applySpellCheck, spellCheckOffer } from './spell-check'
import { tell } from './windows'

/** Lets the system's own frames, menus and dialogs follow the chosen theme, and checks spelling as it is wanted. */
export function applySettings(settings: Settings): void {
  const { theme } = settings
  // The system has a dark face and a light one; ours of high contrast is white on black.
  nativeTheme.themeSource = theme === 'contrast' ? 'dark' : theme
  applySpellCheck(session.defaultSession, settings, currentSpellCheckOffer(), process.platform)
}

/** What this system checks spelling with. */
export function currentSpellCheckOffer(): SpellCheckOffer {
  return spellCheckOffer(session.defaultSession, process.platform, app.getPreferredSystemLanguages())
}

/** Takes new settings over everywhere and keeps them. Settings that cannot be written still hold for this session. */
export async function changeSettings({ settings, windows, log }: Program, next: Settings): Promise<void> {
  settings.data = next
  applySettings(next)
  for (const window of windows.all()) {
    tell(window, { type: 'settings-changed', dark: nativeTheme.shouldUseDarkColors })
  }
  await settings.write().catch((cause: unknown) => log.problem('Settings could not be written', cause))
}
