import { ledger } from '@workbook/analysis/ledger'
import { describe, expect, it } from 'vitest'
import { action } from '../given-deal-talk'
import { givenWorkbook, participation, person, sequence, step } from '../given-workbook'

const workbook = givenWorkbook({
  steps: [
    step('budget', { status: 'done' }),
    step('review', { y: 100, due: '2026-11-20' }),
    step('order', { y: 200 }),
    step('off', { y: 300, status: 'not-applicable' }),
  ],
  stakeholders: [person('Tom')],
  links: [sequence('budget', 'review'), sequence('review', 'order'), participation('Tom', 'order')],
  actions: [
    action('undated', { stepId: 'review' }),
    action('early', { stepId: 'review', due: '2026-11-20' }),
    action('dropped', { stepId: 'order', status: 'dropped', due: '2026-01-01' }),
    action('done', { stepId: 'budget', status: 'done', due: '2026-01-01' }),
    action('busy', { stepId: null, due: '2026-12-01' }),
    action('was busy', { stepId: null, status: 'done' }),
  ],
})
const { rows, servesNothing, lateActions } = ledger(workbook, '2026-11-24')

describe('the two-sided ledger', () => {
  it('sets our actions beside each client step that counts', () => {
    expect(rows.map(({ step: { id }, actions }) => [id, actions.map((one) => one.id)])).toEqual([
      ['budget', ['done']],
      ['review', ['early', 'undated']],
      ['order', []],
    ])
  })

  it('shows where the client has to act and we do nothing', () => {
    expect(rows.filter(({ gap }) => gap).map(({ step: { id } }) => id)).toEqual(['order'])
    expect(rows.filter(({ next }) => next).map(({ step: { id } }) => id)).toEqual(['review'])
  })

  it('says who owns each step, and which of them are late on the client’s side', () => {
    expect(rows.filter(({ overdue }) => overdue).map(({ step: { id } }) => id)).toEqual(['review'])
    expect(rows.map(({ owners }) => owners.map(({ name }) => name))).toEqual([[], [], ['Tom']])
  })

  it('lists open work that serves no client step', () => {
    expect(servesNothing.map(({ id }) => id)).toEqual(['busy'])
  })

  it('marks what is late on our side', () => {
    expect([...lateActions]).toEqual(['early'])
  })
})
