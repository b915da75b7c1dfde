import { graphemes } from '@workbook/scene/graphemes'
import { describe, expect, test } from 'vitest'

const segmented = (text: string) => Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)

/** Every character of the first dozen thousand. */
const characters = Array.from({ length: 0x2fff - 0x20 }, (_, index) => String.fromCharCode(0x20 + index))

describe('the characters that a reader sees', () => {
  test('are those of the Unicode standard, for each character beside a plain one and beside itself', () => {
    const wrong = characters.filter((character) =>
      [`a${character}`, `${character}a`, `${character}${character}`].some(
        (text) => graphemes(text).join('|') !== segmented(text).join('|'),
      ),
    )
    expect(wrong).toEqual([])
  })

  test.each([
    ['an accent of its own', 'e\u0301a', ['e\u0301', 'a']],
    ['a family', '👨‍👩‍👧!', ['👨‍👩‍👧', '!']],
    ['a flag', '🇨🇭é', ['🇨🇭', 'é']],
    ['a dash, quotes and a euro', '“a – 5 €”', ['“', 'a', ' ', '–', ' ', '5', ' ', '€', '”']],
  ])('%s', (_what, text, expected) => {
    expect(graphemes(text)).toEqual(expected)
  })
})
