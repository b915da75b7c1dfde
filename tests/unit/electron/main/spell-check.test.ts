import { describe, expect, test } from 'vitest'
import {
  applySpellCheck,
  holdSpellCheck,
  noDictionaries,
  spellCheckOffer,
} from '../../../../electron/main/spell-check'

function givenSession(languages: string[] = ['en-US', 'en-GB', 'de', 'fr']) {
  const told: unknown[][] = []
  return {
    told,
    availableSpellCheckerLanguages: languages,
    setSpellCheckerDictionaryDownloadURL: (url: string) => void told.push(['from', url]),
    setSpellCheckerEnabled: (on: boolean) => void told.push(['on', on]),
    setSpellCheckerLanguages: (chosen: string[]) => void told.push(['languages', chosen]),
  }
}

describe('what a system checks spelling with', () => {
  test.each([
    ['darwin', ['de-DE'], { available: true, languages: [] }],
    ['win32', ['en-GB', 'de-CH'], { available: true, languages: ['en-GB', 'de'] }],
    ['win32', ['tlh'], { available: false, languages: [] }],
    ['linux', ['en-GB'], { available: false, languages: [] }],
  ] as const)('on %s for %j is %j', (platform, languages, offer) => {
    expect(spellCheckOffer(givenSession(), platform, languages)).toEqual(offer)
  })
})

describe('checking spelling', () => {
  test('waits until it is known what the person wants, and then has no place to fetch from', () => {
    const session = givenSession()
    holdSpellCheck(session)
    expect(session.told).toEqual([
      ['from', noDictionaries],
      ['on', false],
    ])
  })

  test.each(['darwin', 'win32', 'linux'] as const)(
    'on %s never has a place to fetch a dictionary from',
    (platform) => {
      const session = givenSession()
      applySpellCheck(session, {}, { available: true, languages: ['en-GB'] }, platform)
      expect(session.told[0]).toEqual(['from', noDictionaries])
      expect(new URL(noDictionaries).protocol).toBe('app:')
    },
  )

  test('is off where the system offers nothing, and no language is asked for', () => {
    const session = givenSession()
    applySpellCheck(session, { spellCheck: true }, { available: false, languages: [] }, 'linux')
    expect(session.told.slice(1)).toEqual([
      ['on', false],
      ['languages', []],
    ])
  })

  test.each([
    [undefined, true],
    [true, true],
    [false, false],
  ])('is as the person wants it: %s', (spellCheck, on) => {
    const session = givenSession()
    const wish = spellCheck === undefined ? {} : { spellCheck }
    applySpellCheck(session, wish, { available: true, languages: ['de'] }, 'win32')
    expect(session.told.slice(1)).toEqual([
      ['on', on],
      ['languages', ['de']],
    ])
  })

  test('on a Mac leaves the language to the system', () => {
    const session = givenSession()
    applySpellCheck(session, {}, { available: true, languages: [] }, 'darwin')
    expect(session.told.map(([what]) => what)).not.toContain('languages')
  })
})
