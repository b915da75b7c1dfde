import { askSomeoneElse } from '@workbook/analysis/perspectives/ask-someone-else'
import type { Subject } from '@workbook/model/perspective'
import { describe, expect, it } from 'vitest'
import { action, said } from '../../given-deal-talk'
import { givenWorkbook, participation, person, relation, sequence, step } from '../../given-workbook'

const workbook = givenWorkbook({
  steps: [step('budget'), step('order')],
  stakeholders: [
    person('Priya'),
    person('Tom'),
    person('Ann'),
    person('Marc', { influence: 'high' }),
    person('Gone', { left: true }),
    person('Role', { placeholder: true, name: '' }),
    person('Boss'),
  ],
  links: [
    participation('Priya', 'budget', 'owns'),
    participation('Tom', 'budget', 'approves'),
    participation('Ann', 'budget', 'informed'),
    participation('Marc', 'budget', 'informed'),
    participation('Gone', 'budget', 'vetoes'),
    participation('Role', 'budget', 'vetoes'),
    relation('Priya', 'Boss', 'reports-to'),
    sequence('budget', 'order'),
  ],
  actions: [action('demo')],
  perspectives: [said('1')],
})
const asked = (subject: Subject) =>
  askSomeoneElse(workbook, subject).map(({ stakeholder, because }) => `${stakeholder.name} ${because}`)

describe('who else could confirm', () => {
  it('a step: who answers for it and has not spoken, then the superior of whoever has', () => {
    expect(asked({ kind: 'steps', id: 'budget' })).toEqual([
      'Tom approves this step',
      'Marc is told about this step',
      'Ann is told about this step',
      'Boss is whom Priya reports to',
    ])
  })

  it('one field of it: nobody has spoken of that yet', () => {
    expect(asked({ kind: 'steps', id: 'budget', field: 'due' })[1]).toBe('Priya owns this step')
  })

  it('a link or one of our actions: who takes part in their steps', () => {
    expect(asked({ kind: 'links', id: 'budget-order' })[0]).toBe('Tom approves this step')
    expect(asked({ kind: 'actions', id: 'demo' })[0]).toBe('Tom approves this step')
  })

  it('a person, or how two people stand to each other: who is tied to them', () => {
    expect(asked({ kind: 'stakeholders', id: 'Priya' })).toEqual(['Boss is the manager of Priya'])
    expect(asked({ kind: 'stakeholders', id: 'Boss' })).toEqual(['Priya reports to Boss'])
    expect(asked({ kind: 'links', id: 'Priya-reports-to-Boss' })).toEqual([
      'Boss is the manager of Priya',
      'Priya reports to Boss',
    ])
    const enemies = givenWorkbook({
      stakeholders: [person('Ann'), person('Bo')],
      links: [relation('Ann', 'Bo', 'conflicts-with')],
    })
    expect(askSomeoneElse(enemies, { kind: 'stakeholders', id: 'Ann' })).toEqual([])
  })

  it('something without steps: nobody', () => {
    expect(asked({ kind: 'deal', id: 'deal' })).toEqual([])
  })
})
