import { dealSummary } from '@workbook/analysis/deal-summary'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, participation, person, sequence, step } from '../given-workbook'

describe('the summary of a deal', () => {
  it('says whose it is, what comes next and whose step that is, how far the client is and by when', () => {
    const workbook = givenWorkbook({
      deal: [{ id: 'deal', client: 'Acme', opportunity: 'Robots', clientDate: '2027-01-15' }],
      steps: [step('asked', { status: 'done' }), step('tried'), step('bought')],
      links: [sequence('asked', 'tried'), sequence('tried', 'bought'), participation('tom', 'tried')],
      stakeholders: [person('tom', { name: 'Tom Becker' })],
    })
    expect(dealSummary(workbook)).toEqual({
      client: 'Acme',
      opportunity: 'Robots',
      nextStep: { title: 'tried', owners: ['Tom Becker'] },
      done: 1,
      total: 3,
      clientDate: '2027-01-15',
    })
  })

  it('of an empty map says that nothing comes next', () => {
    expect(dealSummary(givenWorkbook())).toMatchObject({
      nextStep: null,
      done: 0,
      total: 0,
      clientDate: null,
    })
  })
})
