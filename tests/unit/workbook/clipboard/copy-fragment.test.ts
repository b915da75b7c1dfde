import { copyFragment } from '@workbook/clipboard/copy-fragment'
import { fragmentTitles } from '@workbook/clipboard/fragment-titles'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, note, participation, person, relation, sequence, step } from '../given-workbook'

const workbook = givenWorkbook({
  steps: [
    step('prove', { stageId: 'approve', y: 100 }),
    step('approve-budget', { title: 'Approve\nbudget' }),
    step('ours', { visibility: 'internal', y: 200 }),
  ],
  stakeholders: [person('Julia'), person('Tom', { name: '', jobTitle: 'CFO', placeholder: true })],
  links: [
    sequence('approve-budget', 'prove'),
    sequence('prove', 'ours'),
    participation('Julia', 'prove'),
    relation('Julia', 'Tom'),
  ],
  actions: [
    { id: 'a1', stepId: 'prove', title: 'Bring the numbers', status: 'planned' },
    { id: 'a2', stepId: 'ours', title: 'Elsewhere', status: 'planned' },
  ],
  perspectives: [
    {
      id: 'p1',
      subject: { kind: 'steps', id: 'prove' },
      statement: 'Done by May',
      stance: 'confirms',
      directness: 'first-hand',
      date: '2026-11-01',
      saidById: 'Tom',
    },
  ],
  notes: [note('secret'), note('open', { visibility: 'client', text: 'Ask  about\nthe date', y: 700 })],
})

describe('copy fragment', () => {
  it('takes the links among what is copied, who takes part, our actions and who said what', () => {
    const fragment = copyFragment(workbook, 'map', [
      'steps:prove',
      'steps:approve-budget',
      'links:prove-ours',
    ])

    expect(fragment?.boxes).toEqual([
      { kind: 'steps', id: 'approve-budget', x: 4, y: 0 },
      { kind: 'steps', id: 'prove', x: 204, y: 100 },
    ])
    expect(fragment?.links.map(({ id }) => id)).toEqual(['approve-budget-prove', 'Julia-owns-prove'])
    expect(fragment?.stakeholders.map(({ id }) => id)).toEqual(['Julia', 'Tom'])
    expect(fragment?.actions.map(({ id }) => id)).toEqual(['a1'])
    expect(fragment?.perspectives.map(({ id }) => id)).toEqual(['p1'])
  })

  it('is nothing when no box of the sheet is selected', () => {
    expect(copyFragment(workbook, 'map', ['links:approve-budget-prove', 'stages:approve'])).toBe(null)
    expect(copyFragment(workbook, 'legal', ['steps:prove'])).toBe(null)
  })

  it('gives other programs the titles of what is not internal, and nothing else', () => {
    const fragment = copyFragment(workbook, 'map', [
      'steps:prove',
      'steps:approve-budget',
      'steps:ours',
      'stakeholders:Tom',
      'notes:secret',
      'notes:open',
    ])

    expect(fragment && fragmentTitles(fragment)).toBe('Approve budget\nprove\nCFO\nAsk about the date')
  })
})
