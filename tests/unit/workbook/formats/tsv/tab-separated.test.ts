import { readTabSeparated, writeTabSeparated } from '@workbook/formats/tsv/tab-separated'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('rows from a spreadsheet', () => {
  test.each([
    ['one cell', 'Sign', [['Sign']]],
    [
      'two rows with a line break at the end',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a cell with a line break and quotes',
      '"two\nlines, ""so""\t!"\tnext',
      [['two\nlines, "so"\t!', 'next']],
    ],
    ['an empty row between two', 'a\n\nb', [['a'], [''], ['b']]],
    ['nothing', '', []],
    ['a quote that is never closed', '"half', [['half']]],
  ])('%s', (_, text, rows) => {
    expect(readTabSeparated(text)).toEqual(rows)
  })

  test('a formula leaves as text and comes back as it was', () => {
    const cells = [['=HYPERLINK("http://evil.example")', '+49 555', '@me', '-dash', '-5']]
    const written = writeTabSeparated(cells)
    expect(written).toContain("'=HYPERLINK")
    expect(written.split('\t').at(-1)).toBe('-5')
    expect(readTabSeparated(written)).toEqual(cells)
  })

  test('whatever is written reads back', () => {
    const cell = fc.string({ maxLength: 12 }).filter((text) => !text.includes('\r') && !text.startsWith("'"))
    const rows = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      )
    fc.assert(
      fc.property(rows, (table) => {
        expect(readTabSeparated(writeTabSeparated(table))).toEqual(table)
      }),
    )
  })
})
