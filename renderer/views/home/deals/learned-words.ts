import type { LearnedDuration } from '@workbook/analysis/learning/duration-learning'

const units = { working: 'working days', calendar: 'calendar days' } as const
const oneOf = { working: 'working day', calendar: 'calendar day' } as const

/** "12 working days": the median, to half a day. */
export function tookText({ median, unit }: LearnedDuration): string {
  return `${median} ${(median === 1 ? oneOf : units)[unit]}`
}

/** "4 to 31", or one figure when there is but one. */
export function rangeText({ shortest, longest }: LearnedDuration): string {
  return between(shortest, longest)
}

/** "5 to 20"; "nothing" when no deal had an estimate. */
export function expectedText({ expected }: LearnedDuration): string {
  if (!expected) return 'nothing'
  return between(expected.min, expected.max)
}

/** "3 of 4 times"; nothing can be longer than what was never expected. */
export function longerText({ expected, longerThanExpected, times }: LearnedDuration): string {
  if (!expected) return ''
  return longerThanExpected === 0
    ? 'never'
    : `${longerThanExpected} of ${times} ${times === 1 ? 'time' : 'times'}`
}

function between(least: number, most: number): string {
  return least === most ? `${least}` : `${least} to ${most}`
}
