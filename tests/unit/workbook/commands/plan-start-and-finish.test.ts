import { planFinish } from '@workbook/commands/plan-finish'
import { planStart } from '@workbook/commands/plan-start'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, step } from '../given-workbook'
import { refusal, run } from './run-command'

// Tuesday, 24 November 2026, is today; 28 November is a Saturday.
const book = givenWorkbook({
  steps: [
    step('budget', { title: 'Budget', duration: { min: 2, likely: 2, max: 2, unit: 'working' } }),
    step('signed', { title: 'Signed', status: 'done' }),
  ],
})

describe('planning a step by its bar', () => {
  it('a start on a day off is a start on the working day after it', () => {
    const { change, after } = run(planStart, book, { stepId: 'budget', day: '2026-11-28' })
    expect(change.label).toBe('Plan start of “Budget”')
    expect(after.steps.get('budget')?.plannedStart).toBe('2026-11-30')
  })

  it('a start before today is refused', () => {
    expect(refusal(planStart, book, { stepId: 'budget', day: '2026-11-20' })).toBe(
      '“Budget” cannot start on a day that has passed.',
    )
  })

  it('an end says how many days it takes, by our own estimate', () => {
    const { after } = run(planFinish, book, { stepId: 'budget', day: '2026-11-27' })
    expect(after.steps.get('budget')).toMatchObject({
      duration: { min: 4, likely: 4, max: 4, unit: 'working' },
      durationProvenance: 'ours',
    })
  })

  it('what is done has no plan any more', () => {
    const done = { stepId: 'signed', day: '2026-12-01' }
    expect(refusal(planStart, book, done)).toMatch(/^“Signed” is done/)
    expect(refusal(planFinish, book, done)).toMatch(/^“Signed” is done/)
  })
})
