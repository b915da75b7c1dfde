import { dayOf, dayText, shortDayText } from '@workbook/scene/day-text'
import { initialsOf } from '@workbook/scene/initials'
import { describe, expect, test } from 'vitest'

describe('initials', () => {
  test.each([
    ['Priya Raman', 'PR'],
    ['Ana María de la Cruz', 'AC'],
    ['tom', 'T'],
    ['  "Bob"  (Jones) ', 'BJ'],
    ['王小明', '王'],
    ['Émile Zola', 'ÉZ'],
    ['X Æ A-12', 'XA'],
    ['', '?'],
    ['…', '?'],
    ['7', '7'],
    ['👩🏽‍🚀', '?'],
  ])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })
})

describe('days', () => {
  test('are written as people do', () => {
    expect(dayText('2026-09-02')).toBe('2 Sep 2026')
  })

  test('lose the year within the present one', () => {
    expect(shortDayText('2026-12-31', '2026-01-01')).toBe('31 Dec')
    expect(shortDayText('2027-01-01', '2026-12-31')).toBe('1 Jan 2027')
  })

  test('of an instant are those of the clock on the wall', () => {
    expect(dayOf(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05')
    expect(dayOf(new Date(2026, 10, 24, 23, 59))).toBe('2026-11-24')
  })
})
