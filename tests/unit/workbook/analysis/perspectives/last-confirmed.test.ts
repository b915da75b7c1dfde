import { hasAged, lastConfirmedOn } from '@workbook/analysis/perspectives/last-confirmed'
import { expect, it } from 'vitest'
import { said } from '../../given-deal-talk'
import { givenWorkbook } from '../../given-workbook'

const budget = { kind: 'steps', id: 'budget' } as const

it('a fact was last confirmed on the newest day somebody confirmed it', () => {
  const workbook = givenWorkbook({
    perspectives: [
      said('1', { date: '2026-10-01' }),
      said('2', { date: '2026-10-20', directness: 'relayed' }),
      said('3', { date: '2026-11-01', stance: 'disputes' }),
      said('4', { date: '2026-11-02', directness: 'assumed' }),
      said('5', { date: '2026-11-03', setAsideOn: '2026-11-04' }),
    ],
  })
  expect(lastConfirmedOn(workbook, budget)).toBe('2026-10-20')
  expect(lastConfirmedOn(workbook, { ...budget, id: 'order' })).toBeNull()
})

it.each([
  ['never confirmed is not aged, it is unknown', null, false],
  ['45 days are still fresh', '2026-10-11', false],
  ['46 days are not', '2026-10-10', true],
  ['a day to come is fresh', '2026-12-24', false],
])('%s', (_, day, expected) => {
  expect(hasAged(day, '2026-11-25')).toBe(expected)
})
