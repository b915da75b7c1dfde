import { planCall } from '@workbook/commands/plan-call'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, participation, person, step } from '../given-workbook'
import { refusal, run } from './run-command'

const book = givenWorkbook({
  steps: [
    step('budget', { title: 'Agree the budget', due: '2026-12-12' }),
    step('order', { title: 'Order' }),
  ],
  stakeholders: [person('Priya'), person('Tom')],
  links: [participation('Tom', 'budget', 'approves')],
})
const planned = (input: Parameters<typeof planCall>[1]) => run(planCall, book, input).after.calls.get('new-1')

describe('planning a call', () => {
  it('proposes the step these people can move and the commitment to ask for', () => {
    const call = planned({ date: '2026-12-01', stakeholderIds: ['Priya', 'Tom'] })
    expect(call).toMatchObject({
      title: 'Call with Priya and Tom',
      date: '2026-12-01',
      stepIds: ['budget'],
      commitment: 'By the end, Tom will agree the budget by 12 Dec 2026.',
    })
    expect(call?.fallback).toContain('“Agree the budget”')
  })

  it('takes the steps that are asked for', () => {
    expect(planned({ stakeholderIds: ['Priya'], stepIds: ['order'] })).toMatchObject({
      stepIds: ['order'],
      commitment: 'By the end, Priya will order by ….',
    })
  })

  it('leaves the intent open when nobody in it can move anything', () => {
    expect(planned({ stakeholderIds: [] })).toEqual({ id: 'new-1', stakeholderIds: [], stepIds: [] })
  })

  it('refuses people and steps that are gone', () => {
    expect(refusal(planCall, book, { stakeholderIds: ['gone'] })).toContain('no longer in the workbook')
  })
})
