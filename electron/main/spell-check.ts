import type { Settings } from '@contract/settings'
import type { SpellCheckOffer } from '@contract/spell-check'
import type { Session } from 'electron'

/**
 * Chromium fetches dictionaries from a server of its maker unless it is told another place. This one is served by nobody
 * but ourselves, and holds none.
 */
export const noDictionaries = 'app://bundle/dictionaries/'

type SpellCheckSession = Pick<
  Session,
  | 'availableSpellCheckerLanguages'
  | 'setSpellCheckerDictionaryDownloadURL'
  | 'setSpellCheckerEnabled'
  | 'setSpellCheckerLanguages'
>

/** What a system checks spelling with; Linux has no checker that Chromium could ask. */
export function spellCheckOffer(
  session: Pick<Session, 'availableSpellCheckerLanguages'>,
  platform: NodeJS.Platform,
  systemLanguages: readonly string[],
): SpellCheckOffer {
  if (platform === 'darwin') return { available: true, languages: [] }
  if (platform !== 'win32') return { available: false, languages: [] }
  const known = session.availableSpellCheckerLanguages
  const languages = systemLanguages.flatMap((language) => {
    const found = known.find((one) => one === language) ?? known.find((one) => one === language.split('-')[0])
    return found ?? []
  })
  return { available: languages.length > 0, languages: [...new Set(languages)] }
}

/** Checks no spelling, until it is known what the person wants. The first window would fetch a dictionary at once. */
export function holdSpellCheck(session: SpellCheckSession): void {
  session.setSpellCheckerDictionaryDownloadURL(noDictionaries)
  session.setSpellCheckerEnabled(false)
}

/** Checks spelling as the person wants it, with what the system offers and nothing else. */
export function applySpellCheck(
  session: SpellCheckSession,
  { spellCheck = true }: Pick<Settings, 'spellCheck'>,
  offer: SpellCheckOffer,
  platform: NodeJS.Platform,
): void {
  session.setSpellCheckerDictionaryDownloadURL(noDictionaries)
  session.setSpellCheckerEnabled(spellCheck && offer.available)
  // macOS chooses the language itself and refuses to be told.
  if (platform !== 'darwin') session.setSpellCheckerLanguages(offer.available ? [...offer.languages] : [])
}
