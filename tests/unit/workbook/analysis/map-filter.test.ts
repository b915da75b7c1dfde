import { litByFilters, litByNeighbours, type MapFilter } from '@workbook/analysis/map-filter'
import { sheetFacts } from '@workbook/analysis/sheet-facts'
import type { Workbook } from '@workbook/model/workbook'
import { describe, expect, test } from 'vitest'
import { givenWorkbook, note, participation, person, sequence, step } from '../given-workbook'

const today = '2026-11-24'

const workbook = givenWorkbook({
  steps: [
    step('define', { status: 'done' }),
    step('security', { due: '2026-11-20', status: 'waiting' }),
    step('budget', { due: '2026-12-18' }),
    step('sign', {}),
    step('elsewhere', { sheetId: 'legal', stageId: null }),
  ],
  stakeholders: [
    person('julia', { disposition: 'advocate' }),
    person('tom', { disposition: 'neutral' }),
    person('works-council', { name: '', placeholder: true }),
  ],
  links: [
    sequence('define', 'security'),
    sequence('security', 'budget'),
    sequence('budget', 'sign'),
    participation('julia', 'security'),
    participation('julia', 'budget'),
    participation('tom', 'budget', 'approves'),
  ],
  notes: [note('reminder')],
})

function lit(filters: readonly MapFilter[], of: Workbook = workbook): string[] {
  const facts = sheetFacts(of, 'map', today)
  return [
    ...litByFilters({ workbook: of, sheetId: 'map', facts, critical: () => new Set(['budget']) }, filters),
  ].sort()
}

describe('filters of the map', () => {
  test('only overdue: late steps and who takes part in them', () => {
    expect(lit([{ kind: 'overdue' }])).toEqual([
      'links:julia-owns-security',
      'stakeholders:julia',
      'steps:security',
    ])
  })

  test('only this person: their steps, themselves, and the links among them', () => {
    expect(lit([{ kind: 'person', id: 'julia' }])).toEqual([
      'links:julia-owns-budget',
      'links:julia-owns-security',
      'links:security-budget',
      'stakeholders:julia',
      'steps:budget',
      'steps:security',
    ])
  })

  test('only unknowns: what nobody owns or dates, and people of whom we know too little', () => {
    expect(lit([{ kind: 'unknowns' }])).toEqual(['stakeholders:works-council', 'steps:sign'])
  })

  test.each([
    ['an unknown status', step('asked', { status: 'unknown', due: '2026-12-01' }), true],
    [
      'an open question',
      step('asked', { due: '2026-12-01', openQuestions: [{ id: 'q', text: 'Who?' }] }),
      true,
    ],
    [
      'an answered question',
      step('asked', {
        due: '2026-12-01',
        openQuestions: [{ id: 'q', text: 'Who?', answeredOn: '2026-11-20' }],
      }),
      false,
    ],
    ['no date but done', step('asked', { status: 'done' }), false],
  ])('only unknowns, a step with an owner and %s', (_what, asked, expected) => {
    const book = givenWorkbook({
      steps: [asked],
      stakeholders: [person('julia')],
      links: [participation('julia', 'asked')],
    })

    expect(lit([{ kind: 'unknowns' }], book).includes('steps:asked')).toBe(expected)
  })

  test('only the critical path', () => {
    expect(lit([{ kind: 'critical' }])).toContain('steps:budget')
    expect(lit([{ kind: 'critical' }])).not.toContain('steps:security')
  })

  test('two people widen the search, another kind of filter narrows it', () => {
    const both: MapFilter[] = [
      { kind: 'person', id: 'julia' },
      { kind: 'person', id: 'tom' },
    ]
    expect(lit(both)).toEqual(expect.arrayContaining(['steps:security', 'steps:budget', 'stakeholders:tom']))
    expect(lit([...both, { kind: 'overdue' }])).toEqual([
      'links:julia-owns-security',
      'stakeholders:julia',
      'steps:security',
    ])
  })
})

describe('a box with its neighbours', () => {
  test('lights what is linked to it and nothing further on', () => {
    expect([...litByNeighbours(workbook, ['steps:budget'])].sort()).toEqual([
      'links:budget-sign',
      'links:julia-owns-budget',
      'links:security-budget',
      'links:tom-approves-budget',
      'stakeholders:julia',
      'stakeholders:tom',
      'steps:budget',
      'steps:security',
      'steps:sign',
    ])
  })
})
