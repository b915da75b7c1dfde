import { whomToCall } from '@workbook/analysis/calls/whom-to-call'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, note, participation, person, sequence, step } from '../../given-workbook'

const book = givenWorkbook({
  steps: [step('budget'), step('order')],
  stakeholders: [
    person('Priya'),
    person('Tom'),
    person('Gone', { left: true }),
    person('Buyer', { placeholder: true }),
  ],
  notes: [note('n')],
  links: [
    participation('Priya', 'budget'),
    participation('Tom', 'budget', 'approves'),
    participation('Gone', 'order'),
    participation('Buyer', 'order'),
    sequence('budget', 'order'),
  ],
})

describe('whom to call about what is selected', () => {
  it('is the owners of the steps and whoever is selected, each once', () => {
    expect(whomToCall(book, ['steps:budget', 'stakeholders:Tom', 'stakeholders:Priya'])).toEqual({
      stakeholderIds: ['Tom', 'Priya'],
      stepIds: ['budget'],
    })
  })

  it('leaves out owners who cannot be called, unless they are selected themselves', () => {
    expect(whomToCall(book, ['steps:order'])).toEqual({ stakeholderIds: [], stepIds: ['order'] })
    expect(whomToCall(book, ['stakeholders:Buyer']).stakeholderIds).toEqual(['Buyer'])
  })

  it('makes nothing of notes, links and what is gone', () => {
    expect(whomToCall(book, ['notes:n', 'links:budget-order', 'steps:gone', 'stakeholders:gone'])).toEqual({
      stakeholderIds: [],
      stepIds: [],
    })
  })
})
