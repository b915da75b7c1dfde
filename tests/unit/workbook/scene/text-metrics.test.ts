import { readFileSync } from 'node:fs'
import { textWidth } from '@workbook/scene/text-metrics'
import { describe, expect, test } from 'vitest'

describe('measuring text', () => {
  test('the committed widths are those of the installed typeface', async () => {
    const { interWidthsModule } = (await import('../../../../resources/fonts/write-inter-widths.mjs')) as {
      interWidthsModule: () => string
    }
    expect(readFileSync('renderer/workbook/scene/inter-widths.ts', 'utf8')).toBe(interWidthsModule())
  })

  test.each([
    ['A', 400, 0.69],
    ['A', 700, 0.747],
    ['i', 600, 0.262],
    ['…', 400, 0.864],
  ] as const)('%s at weight %i is %f em wide', (character, weight, width) => {
    expect(textWidth(character, 1, weight)).toBeCloseTo(width, 2)
  })

  test('a combining accent takes no width', () => {
    expect(textWidth('e\u0301', 13, 400)).toBe(textWidth('e', 13, 400))
  })

  test('characters that Inter lacks are estimated', () => {
    expect(textWidth('采', 10, 400)).toBe(10)
    expect(textWidth('😀', 10, 400)).toBe(12.5)
    expect(textWidth('ש', 10, 400)).toBe(6.5)
  })
})
