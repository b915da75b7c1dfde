import { quantileAt, quantileTable, shareBelow } from '@workbook/analysis/forecast/beta-pert'
import { describe, expect, test } from 'vitest'

const quantiles = quantileTable()
const shares = Array.from({ length: 100_000 }, (_, at) => (at + 0.5) / 100_000)

describe.each([0, 0.1, 0.25, 0.3333, 0.5, 0.6789, 0.9, 1])('beta-PERT with its peak at %s', (peak) => {
  const lengths = shares.map((share) => quantileAt(quantiles, peak, share))
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length

  test('has the mean (min + 4 × likely + max) / 6', () => {
    expect(mean).toBeCloseTo((1 + 4 * peak) / 6, 3)
  })

  test('has the variance (mean − min)(max − mean) / 7', () => {
    const variance = lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / lengths.length
    const exact = (((1 + 4 * peak) / 6) * (1 - (1 + 4 * peak) / 6)) / 7
    expect(Math.abs(variance / exact - 1)).toBeLessThan(0.01)
  })

  test('never falls, and lies between its ends', () => {
    expect(lengths.every((length, at) => length >= (lengths[at - 1] ?? 0) && length <= 1)).toBe(true)
    expect(quantileAt(quantiles, peak, 0)).toBe(0)
    expect(quantileAt(quantiles, peak, 1)).toBe(1)
  })

  test('is read backwards', () => {
    for (const share of [0.05, 0.5, 0.95]) {
      expect(shareBelow(quantiles, peak, quantileAt(quantiles, peak, share))).toBeCloseTo(share, 6)
    }
  })
})

test('the median of a peak in the middle is the middle', () => {
  expect(quantileAt(quantiles, 0.5, 0.5)).toBeCloseTo(0.5, 6)
})
