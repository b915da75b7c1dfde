import { dayNumber } from '@workbook/analysis/day-number'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeFlags, timeFlags } from '../../../../renderer/views/timeline/time-flags'

const today = '2026-11-24'
const axis = (before: number, days: number, pixelsPerDay: number) => ({
  from: dayNumber(today) - before,
  to: dayNumber(today) + days,
  pixelsPerDay,
})
const laidOut = (clientDate: string, on: ReturnType<typeof axis>) =>
  placeFlags(on, timeFlags(today, clientDate, null)).map(({ kind, x, turned, shift, label }) => {
    const width = label.length * 6.4 + 12
    const from = turned ? x - width : x + shift
    return { kind, turned, from, to: from + width }
  })

test('words stand to the right of their line, and to the left where others or the end would be in their way', () => {
  const [first, second] = laidOut('2026-11-26', axis(100, 20, 10))
  expect([first?.turned, second?.turned]).toEqual([true, false])
  expect(laidOut('2027-01-30', axis(5, 100, 10)).map(({ turned }) => turned)).toEqual([false, false])
})

test('words at the left edge are never cut off, and those with no room on either side stay readable', () => {
  expect(laidOut('2026-11-25', axis(1, 400, 3)).every(({ from }) => from >= 0)).toBe(true)
  const [now, date] = laidOut('2027-01-20', axis(60, 66, 2))
  expect(date?.from).toBeGreaterThanOrEqual(now?.to ?? 0)
})

test('no words run into others or out of a wide enough axis', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 30, max: 400 }),
      fc.integer({ min: 0, max: 29 }),
      fc.double({ min: 1, max: 30, noNaN: true }),
      (before, days, ahead, pixelsPerDay) => {
        const on = axis(before, days, pixelsPerDay)
        const date = new Date(Date.parse(today) + ahead * 86_400_000).toISOString().slice(0, 10)
        const flags = laidOut(date, on)
        fc.pre((before + days) * pixelsPerDay > 260)
        expect(flags.every(({ from }) => from >= -1e-9)).toBe(true)
        const [first, second] = flags
        expect(second?.from).toBeGreaterThanOrEqual((first?.to ?? 0) - 1e-9)
      },
    ),
  )
})
