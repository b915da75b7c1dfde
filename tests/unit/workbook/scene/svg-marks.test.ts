import { lightPalette } from '@workbook/scene/palettes'
import { escapeXml, svgElement, svgMarks } from '@workbook/scene/svg-marks'
import { isRightToLeft } from '@workbook/scene/text-direction'
import { describe, expect, test } from 'vitest'

describe('a text that is read from right to left', () => {
  test.each([
    ['start', { direction: 'rtl', 'text-anchor': 'end' }],
    ['middle', { direction: 'rtl', 'text-anchor': 'middle' }],
    ['end', { direction: 'rtl', 'text-anchor': 'start' }],
  ] as const)('stays where it is anchored: %s', (anchor, expected) => {
    const mark = {
      mark: 'text',
      x: 10,
      y: 20,
      text: 'موافقة!',
      size: 13,
      weight: 600,
      tone: 'ink',
      anchor,
    } as const
    expect(svgElement(mark, lightPalette).attributes).toMatchObject(expected)
  })

  test.each([
    ['(מכרז) 2027', true],
    ['Tender مناقصة', false],
    ['承認', false],
    ['42', false],
  ])('%s: %s', (text, expected) => {
    expect(isRightToLeft(text)).toBe(expected)
  })
})

describe('marks as SVG text', () => {
  test('a text is escaped and stays one element', () => {
    const markup = svgMarks(
      [
        {
          mark: 'text',
          x: 1,
          y: 2,
          text: '</text><script>"&\'',
          size: 13,
          weight: 600,
          tone: 'ink',
          anchor: 'middle',
        },
      ],
      lightPalette,
    )
    expect(markup).toBe(
      '<text x="1" y="2" font-size="13" font-weight="600" text-anchor="middle" fill="#17211f">&lt;/text&gt;&lt;script&gt;&quot;&amp;&#39;</text>',
    )
  })

  test('characters that XML cannot hold are left out', () => {
    expect(escapeXml('a\u0000b\u001fc\ufffe')).toBe('abc')
  })

  test('shapes without a fill say so', () => {
    expect(
      svgMarks([{ mark: 'circle', x: 5, y: 6, radius: 3, stroke: 'accent', dash: [2, 1] }], lightPalette),
    ).toBe(
      '<circle cx="5" cy="6" r="3" fill="none" stroke="#0f6e64" stroke-width="1" stroke-linejoin="round" stroke-dasharray="2 1"/>',
    )
  })
})
