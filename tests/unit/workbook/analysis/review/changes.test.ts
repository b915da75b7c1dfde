import { changesBetween, isUnchanged } from '@workbook/analysis/review/changes'
import type { Workbook } from '@workbook/model/workbook'
import { describe, expect, it } from 'vitest'
import { action, call, said } from '../../given-deal-talk'
import { givenWorkbook, note, participation, person, step } from '../../given-workbook'

const base = {
  steps: [
    step('budget', { title: 'Agree budget', due: '2026-11-20' }),
    step('order', { title: 'Order', due: '2026-12-01' }),
  ],
  stakeholders: [person('Tom'), person('Ann')],
  links: [participation('Tom', 'budget')],
}
const before = givenWorkbook(base)
const told = (after: Workbook) => {
  const { steps, people, ours, told: said_, deal } = changesBetween(before, after)
  return [...steps, ...people, ...ours, ...said_, ...deal].map(({ title, what, fields, slippedBy }) => ({
    title,
    what,
    fields: fields.map(({ field, from, to }) => `${field}: ${from} > ${to}`),
    ...(slippedBy !== undefined && { slippedBy }),
  }))
}

describe('what changed in a deal', () => {
  it('is nothing when nothing did, or only the drawing', () => {
    const moved = givenWorkbook({
      ...base,
      steps: base.steps.map((one) => ({ ...one, x: 90, height: 120 })),
      notes: [note('n')],
    })
    expect(isUnchanged(changesBetween(before, before))).toBe(true)
    expect(isUnchanged(changesBetween(before, moved))).toBe(true)
  })

  it('is told field by field in plain words, what slipped most first', () => {
    const [budget, order] = base.steps
    if (!budget || !order) throw new Error('The fixture has two steps')
    const after = givenWorkbook({
      ...base,
      steps: [
        { ...budget, due: '2026-11-24', status: 'done', stageId: 'approve' },
        { ...order, due: '2026-12-31' },
      ],
    })
    expect(told(after)).toEqual([
      { title: 'Order', what: 'changed', fields: ['due date: 1 Dec 2026 > 31 Dec 2026'], slippedBy: 30 },
      {
        title: 'Agree budget',
        what: 'changed',
        fields: [
          'stage: Evaluate > Approve',
          'status: not started > done',
          'due date: 20 Nov 2026 > 24 Nov 2026',
        ],
        slippedBy: 4,
      },
    ])
  })

  it('tells a new owner of the step, and not of the link', () => {
    const after = givenWorkbook({ ...base, links: [participation('Ann', 'budget')] })
    expect(told(after)).toEqual([{ title: 'Agree budget', what: 'changed', fields: ['owner: Tom > Ann'] }])
  })

  it('tells what came and what went', () => {
    const after = givenWorkbook({
      ...base,
      steps: [...base.steps.slice(0, 1), step('legal', { title: 'Legal review' })],
      actions: [action('demo')],
      calls: [call('c', { title: 'Budget call' })],
      perspectives: [said('1')],
      deal: [{ id: 'deal', client: 'Northwind Foods', opportunity: 'Planning', budgetSource: 'Line 4410' }],
    })
    expect(told(after).map(({ title, what }) => [title, what])).toEqual([
      ['Legal review', 'added'],
      ['Order', 'removed'],
      ['Budget call', 'added'],
      ['Do demo', 'added'],
      ['the perspective', 'added'],
      ['the deal', 'changed'],
    ])
  })
})
