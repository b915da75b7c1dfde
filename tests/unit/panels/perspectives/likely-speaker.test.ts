import { expect, it } from 'vitest'
import { likelySpeaker } from '../../../../renderer/panels/perspectives/likely-speaker'
import { said } from '../../workbook/given-deal-talk'
import { givenWorkbook, participation, person, step } from '../../workbook/given-workbook'

const budget = { kind: 'steps', id: 'budget' } as const
const base = {
  steps: [step('budget')],
  stakeholders: [person('Priya'), person('Tom')],
  links: [participation('Tom', 'budget', 'approves')],
}

it('somebody who has a part in it and has not spoken', () => {
  expect(likelySpeaker(givenWorkbook(base), budget)).toBe('Tom')
})

it('else whoever spoke last', () => {
  const perspectives = [
    said('1', { saidById: 'Tom' }),
    said('2', { date: '2026-11-20', subject: { kind: 'deal', id: 'deal' } }),
  ]
  expect(likelySpeaker(givenWorkbook({ ...base, perspectives }), budget)).toBe('Priya')
})

it('nobody while nobody has ever spoken', () => {
  expect(likelySpeaker(givenWorkbook({ steps: base.steps }), budget)).toBeUndefined()
})
