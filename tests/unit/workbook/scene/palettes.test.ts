import { type Palette, palettes } from '@workbook/scene/palettes'
import type { Tone } from '@workbook/scene/scene'
import { describe, expect, test } from 'vitest'

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const share = Number.parseInt(colour.slice(place, place + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(palette: Palette, a: Tone, b: Tone): number {
  const [light = 0, dark = 0] = [luminance(palette[a]), luminance(palette[b])].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const grounds: readonly Tone[] = ['paper', 'band', 'bandAlternate', 'card']
const texts: readonly [Tone, readonly Tone[]][] = [
  ['ink', [...grounds, 'noteYellow', 'noteGreen', 'noteBlue', 'noteRose', 'noteGrey']],
  ['muted', grounds],
  ['late', ['card']],
  ['person', ['personSoft']],
  ['onAccent', ['accent']],
]
const signs: readonly Tone[] = ['accent', 'doubt', 'progress', 'person', 'opponent', 'lineStrong', 'faint']

describe.each(Object.entries(palettes))('the %s palette', (_name, palette) => {
  test('text reaches 4.5 to 1 on its grounds', () => {
    for (const [text, on] of texts) {
      for (const ground of on)
        expect.soft(contrast(palette, text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('signs and lines reach 3 to 1 on theirs', () => {
    for (const sign of signs) {
      for (const ground of ['card', 'band', 'bandAlternate'] as const) {
        expect.soft(contrast(palette, sign, ground), `${sign} on ${ground}`).toBeGreaterThanOrEqual(3)
      }
    }
  })
})
