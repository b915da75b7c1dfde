import { saidBefore } from '@workbook/analysis/calls/said-before'
import { stepsToMove } from '@workbook/analysis/calls/steps-to-move'
import { describe, expect, it } from 'vitest'
import { said } from '../../given-deal-talk'
import { givenWorkbook, participation, person, sequence, step } from '../../given-workbook'

const workbook = givenWorkbook({
  steps: [
    step('budget'),
    step('review', { y: 100, due: '2026-12-01' }),
    step('order', { y: 200, due: '2026-11-30' }),
    step('past', { y: 300, status: 'done' }),
    step('news', { y: 400 }),
  ],
  stakeholders: [person('Priya'), person('Tom')],
  links: [
    sequence('budget', 'review'),
    sequence('review', 'order'),
    participation('Priya', 'review', 'vetoes'),
    participation('Priya', 'review', 'owns'),
    participation('Priya', 'order', 'approves'),
    participation('Priya', 'budget', 'approves'),
    participation('Priya', 'past', 'owns'),
    participation('Priya', 'news', 'informed'),
  ],
  perspectives: [
    said('old', { date: '2026-10-01' }),
    said('new'),
    said('guess', { directness: 'assumed' }),
    said('replaced', { setAsideOn: '2026-11-20' }),
    said('tom', { saidById: 'Tom' }),
  ],
})

describe('what a call can be for', () => {
  it('is what these people own, approve or can veto and is open: what can be taken now first', () => {
    expect(stepsToMove(workbook, ['Priya']).map(({ step: { id }, next }) => [id, next])).toEqual([
      ['budget', true],
      ['order', false],
      ['review', false],
    ])
  })

  it('names the part with most say first', () => {
    const review = stepsToMove(workbook, ['Priya']).find(({ step: { id } }) => id === 'review')
    expect(review?.parts.map(({ role }) => role)).toEqual(['owns', 'vetoes'])
  })

  it('is nothing with people who have no say', () => {
    expect(stepsToMove(workbook, ['Tom'])).toEqual([])
    expect(stepsToMove(workbook, [])).toEqual([])
  })
})

it('what people said before is what still stands, the newest first', () => {
  expect(saidBefore(workbook, ['Priya']).map(({ id }) => id)).toEqual(['new', 'old'])
})
