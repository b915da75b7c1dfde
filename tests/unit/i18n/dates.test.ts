import { describe, expect, test } from 'vitest'
import { whenText } from '../../../renderer/i18n/dates'

const now = new Date(2026, 10, 24, 9, 30)

function instant(...parts: [number, number, number, number, number]): string {
  return new Date(...parts).toISOString()
}

describe('when something happened', () => {
  test.each([
    [instant(2026, 10, 24, 9, 12), 'today, 09:12'],
    [instant(2026, 10, 24, 0, 0), 'today, 00:00'],
    [instant(2026, 10, 23, 23, 59), 'yesterday, 23:59'],
    [instant(2026, 10, 22, 12, 0), '22 Nov'],
    [instant(2025, 10, 24, 12, 0), '24 Nov 2025'],
  ])('%s reads as "%s"', (then, text) => {
    expect(whenText(then, now)).toBe(text)
  })
})
