import { dayNumber, dayOfNumber, daysBetween, weekdayOf } from '@workbook/analysis/day-number'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('a day of the calendar is named as the platform names it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_000, max: 2_900_000 }), (number) => {
      expect(dayOfNumber(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10))
    }),
  )
})

test('a day and its number are each other’s', () => {
  for (const day of ['1970-01-01', '2000-02-29', '2026-11-24', '2100-02-28', '2100-03-01', '1969-12-31']) {
    expect(dayOfNumber(dayNumber(day))).toBe(day)
  }
  expect(dayOfNumber(dayNumber('2026-11-24') + 0.75)).toBe('2026-11-24')
})

test('weekdays and distances', () => {
  expect([weekdayOf(dayNumber('2026-11-23')), weekdayOf(dayNumber('2026-11-29'))]).toEqual([1, 7])
  expect(daysBetween('2026-11-24', '2026-11-20')).toBe(-4)
})
