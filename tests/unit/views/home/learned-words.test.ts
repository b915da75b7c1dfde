import type { LearnedDuration } from '@workbook/analysis/learning/duration-learning'
import { describe, expect, it } from 'vitest'
import {
  expectedText,
  longerText,
  rangeText,
  tookText,
} from '../../../../renderer/views/home/deals/learned-words'

const learned: LearnedDuration = {
  title: 'Order',
  unit: 'working',
  deals: 3,
  times: 4,
  shortest: 4,
  median: 7.5,
  longest: 31,
  expected: { min: 5, max: 20, isDefault: true },
  longerThanExpected: 3,
}
const words = (changes: Partial<LearnedDuration> = {}) => {
  const one = { ...learned, ...changes }
  return [tookText(one), rangeText(one), expectedText(one), longerText(one)]
}

describe('what was learned about a step, in words', () => {
  it.each([
    [{}, ['7.5 working days', '4 to 31', '5 to 20', '3 of 4 times']],
    [
      { unit: 'calendar', median: 1, shortest: 1, longest: 1, times: 1, longerThanExpected: 1 },
      ['1 calendar day', '1', '5 to 20', '1 of 1 time'],
    ],
    [{ longerThanExpected: 0 }, ['7.5 working days', '4 to 31', '5 to 20', 'never']],
    [{ expected: null, longerThanExpected: 0 }, ['7.5 working days', '4 to 31', 'nothing', '']],
  ] satisfies [Partial<LearnedDuration>, string[]][])('%#', (changes, expected) => {
    expect(words(changes)).toEqual(expected)
  })
})
