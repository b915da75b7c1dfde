import { readDay } from '@workbook/formats/day/read-day'
import { describe, expect, test } from 'vitest'

const today = '2026-11-24'

describe('a day as people write it', () => {
  test.each([
    ['2026-11-27', '2026-11-27'],
    ['2026-11-27 00:00:00', '2026-11-27'],
    ['27.11.2026', '2026-11-27'],
    ['27/11/26', '2026-11-27'],
    ['7.1.', '2027-01-07'],
    ['11/27/2026', '2026-11-27'],
    ['27 Nov 2026', '2026-11-27'],
    ['27-Nov-26', '2026-11-27'],
    ['November 27th, 2026', '2026-11-27'],
    ['Fri, 27 Nov', '2026-11-27'],
    ['15 Jan', '2027-01-15'],
    ['Today', '2026-11-24'],
    ['tomorrow', '2026-11-25'],
  ])('%s is %s', (text, day) => {
    expect(readDay(text, today)).toEqual({ ok: true, value: day })
  })

  test('an empty text is no day', () => {
    expect(readDay('  ', today)).toEqual({ ok: true, value: undefined })
  })

  test.each([
    'soon',
    '31 Feb 2026',
    '32.1.2026',
    '13/13/2026',
    '2026',
    'Nov',
    '27 Nov 2026 12',
    '2026-00-10',
    '-1',
    '1e3',
  ])('%s is refused with an example', (text) => {
    expect(readDay(text, today)).toEqual({
      ok: false,
      error: `“${text}” is not a day. Write it like 27 Nov 2026 or 2026-11-27.`,
    })
  })

  test('a year that nobody means is refused', () => {
    expect(readDay('27 Nov 0206', today)).toEqual({
      ok: false,
      error: 'Check the year: it must lie between 1900 and 2200.',
    })
  })
})
