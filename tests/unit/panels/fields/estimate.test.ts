import { describe, expect, test } from 'vitest'
import { type DayFigures, estimateOf } from '../../../../renderer/panels/fields/estimate'

const before = { min: 5, likely: 8, max: 10, unit: 'calendar' } as const
const single = { min: 5, max: 5, unit: 'working' } as const

describe('an estimate from figures', () => {
  test.each<[string, DayFigures, Parameters<typeof estimateOf>[1], object | undefined]>([
    ['one figure stands for both ends', { min: 5 }, undefined, single],
    ['nothing is no estimate', {}, before, undefined],
    [
      'the unit stays',
      { min: 1, likely: 2, max: 3 },
      before,
      { min: 1, likely: 2, max: 3, unit: 'calendar' },
    ],
    [
      'a likely time widens one figure',
      { min: 5, likely: 8, max: 5 },
      single,
      { min: 5, likely: 8, max: 8, unit: 'working' },
    ],
    [
      'a larger minimum takes the maximum along',
      { min: 8, max: 5 },
      single,
      { min: 8, max: 8, unit: 'working' },
    ],
    [
      'a smaller maximum takes the minimum along',
      { min: 5, max: 2 },
      single,
      { min: 2, max: 2, unit: 'working' },
    ],
  ])('%s', (_, figures, was, expected) => {
    expect(estimateOf(figures, was)).toEqual({ ok: true, value: expected })
  })

  test.each<[DayFigures, string, string]>([
    [{ min: 12, likely: 8, max: 10 }, 'min', 'The minimum is more than the maximum of 10.'],
    [{ min: 5, likely: 11, max: 10 }, 'likely', 'The likely time lies between 5 and 10 days.'],
    [{ min: 5, likely: 8, max: -1 }, 'max', 'Maximum days cannot be less than 0.'],
    [{ likely: 8, max: 10 }, 'min', 'Give both ends, or empty all three days to take the estimate away.'],
  ])('%o is refused', (figures, part, sentence) => {
    expect(estimateOf(figures, before)).toEqual({ ok: false, error: { part, sentence } })
  })
})
