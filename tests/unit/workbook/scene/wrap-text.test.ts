import { textWidth } from '@workbook/scene/text-metrics'
import { fitLine, wrapText } from '@workbook/scene/wrap-text'
import { describe, expect, test } from 'vitest'

const card = { width: 140, size: 13, weight: 600, maxLines: 2 } as const

function widest(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => textWidth(line, card.size, card.weight)))
}

describe('wrapping text', () => {
  test('a short title stays on one line', () => {
    expect(wrapText('Choose shortlist', card)).toEqual(['Choose shortlist'])
  })

  test('lines break between words and the words keep their order', () => {
    expect(wrapText('Steering group chooses one supplier', card).join(' ')).toBe(
      'Steering group chooses one supplier',
    )
  })

  test('a title that needs more lines than there are ends in an ellipsis and fits', () => {
    const lines = wrapText('Agree the data protection terms with the works council and with legal', card)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/\S…$/)
    expect(widest(lines)).toBeLessThanOrEqual(card.width)
  })

  test('a word wider than the box is broken inside', () => {
    const lines = wrapText('Donaudampfschifffahrtsgesellschaftskapitän', { ...card, maxLines: 9 })
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join('')).toBe('Donaudampfschifffahrtsgesellschaftskapitän')
    expect(widest(lines)).toBeLessThanOrEqual(card.width)
  })

  test('a cut inside a long word adds no space', () => {
    const [first, second] = wrapText('x'.repeat(200), card)
    expect(first).toMatch(/^x+$/)
    expect(second).toMatch(/^x+…$/)
  })

  test('no line breaks inside an emoji of several code points or an accented letter', () => {
    const families = '👨‍👩‍👧‍👦'.repeat(20)
    for (const line of wrapText(families, { ...card, maxLines: 9 })) {
      expect(line.replace(/👨‍👩‍👧‍👦/gu, '')).toMatch(/^…?$/)
    }
    expect(wrapText('e\u0301'.repeat(100), card).every((line) => !line.startsWith('\u0301'))).toBe(true)
  })

  test('ideographs wrap without spaces', () => {
    const lines = wrapText('采购委员会批准预算并选择唯一供应商', { ...card, maxLines: 3 })
    expect(lines.join('')).toBe('采购委员会批准预算并选择唯一供应商')
    expect(widest(lines)).toBeLessThanOrEqual(card.width)
  })

  test('line breaks of the text are kept', () => {
    expect(wrapText('one\n\ntwo', { ...card, maxLines: 5 })).toEqual(['one', '', 'two'])
  })

  test('text beyond the last line break is announced by an ellipsis', () => {
    expect(wrapText('one\ntwo\nthree', card)).toEqual(['one', 'two…'])
  })

  test('an empty text is one empty line', () => {
    expect(wrapText('', card)).toEqual([''])
  })

  test('one line is cut to its width', () => {
    expect(fitLine('Head of\nprocurement', 400, 10, 400)).toBe('Head of procurement')
    expect(textWidth(fitLine('Head of group procurement and facilities', 90, 10, 400), 10, 400)).toBeLessThan(
      90,
    )
  })

  test('a box too narrow for a single letter still ends', () => {
    expect(wrapText('abc', { ...card, width: 1, maxLines: 9 }).join('')).toBe('abc')
  })
})
