import { readFileSync } from 'node:fs'
import { parseWorkbook } from '@workbook/format/parse'
import { dealOf, type Workbook } from '@workbook/model/workbook'
import { templateSchema } from '@workbook/templates/template'
import { templateFromWorkbook } from '@workbook/templates/template-from-workbook'
import { withoutNames } from '@workbook/templates/without-names'
import { workbookFromTemplate } from '@workbook/templates/workbook-from-template'
import { describe, expect, it } from 'vitest'
import { action } from '../given-deal-talk'
import { givenWorkbook, participation, person, sequence, step } from '../given-workbook'

const deal = givenWorkbook({
  deal: [
    {
      id: 'deal',
      client: 'Northwind Foods',
      opportunity: 'Planning for Northwind Foods',
      alternatives: [{ id: 'x', name: 'Kornblau', kind: 'competitor' }],
      notes: 'Secret',
    },
  ],
  steps: [
    step('budget', {
      title: 'Put it on Tom’s agenda by 12 Dec 2026',
      status: 'done',
      actualStart: '2026-11-02',
      actualFinish: '2026-11-20',
      duration: { min: 3, max: 10, unit: 'working' },
      openQuestions: [{ id: 'q', text: 'What does Tom Becker say?' }],
      notes: 'Private',
    }),
    step('ours', { title: 'Beat Kornblau', visibility: 'internal', y: 100 }),
    step('order', { title: 'Order', y: 200, stageId: 'contract' }),
  ],
  stakeholders: [
    person('Tom', { name: 'Tom Becker', jobTitle: 'CFO' }),
    person('Ann', { name: 'Ann Lee', jobTitle: 'CFO' }),
  ],
  links: [
    sequence('budget', 'ours'),
    sequence('ours', 'order'),
    participation('Tom', 'budget'),
    participation('Ann', 'order'),
  ],
  actions: [action('demo', { title: 'Show it to Tom at Northwind Foods' })],
})
const source = { id: 'own', title: 'Ours', sheetId: 'map', actualDurations: false }

function made(workbook: Workbook, changes: Partial<typeof source> = {}) {
  const result = templateFromWorkbook(workbook, { ...source, ...changes })
  if (!result.ok) throw new Error(result.error)
  return templateSchema.parse(result.value)
}

describe('a template from a deal', () => {
  it('keeps the client’s steps, by role, in order around what is internal', () => {
    const { stages, roles, steps } = made(deal)
    expect(stages.map(({ title }) => title)).toEqual(['Evaluate', 'Approve', 'Contract'])
    expect(roles).toEqual([{ id: 'role-1', title: 'CFO' }])
    expect(steps.map(({ id, owner, after }) => [id, owner, after])).toEqual([
      ['budget', 'role-1', []],
      ['order', 'role-1', ['budget']],
    ])
  })

  it('names nobody, no day, no competitor and no note', () => {
    const text = JSON.stringify(made(deal))
    for (const name of [
      'Tom',
      'Becker',
      'Ann',
      'Northwind',
      'Kornblau',
      '2026',
      'Dec',
      'Secret',
      'Private',
    ]) {
      expect(text).not.toContain(name)
    }
    expect(text).toContain('Put it on cfo’s agenda by …')
  })

  it('names nobody in stages and jobs either', () => {
    const [first] = deal.stages.values()
    if (!first) throw new Error('The deal has no stage')
    const named = {
      ...deal,
      stages: new Map([...deal.stages, [first.id, { ...first, title: 'Northwind Foods decides' }]]),
      stakeholders: new Map(
        [...deal.stakeholders].map(([id, one]) => [id, { ...one, jobTitle: 'CFO of Northwind Foods' }]),
      ),
    }
    const { stages, roles } = made(named)
    expect(stages[0]?.title).toBe('the client decides')
    expect(roles).toEqual([{ id: 'role-1', title: 'CFO of the client' }])
  })

  it('offers the days that steps really took', () => {
    const days = (actualDurations: boolean) => made(deal, { actualDurations }).steps[0]?.duration
    expect(days(false)).toEqual({ min: 3, max: 10, unit: 'working' })
    expect(days(true)).toEqual({ min: 3, likely: 15, max: 15, unit: 'working' })
  })

  it('gives a role to steps that nobody owns, and a stage where there is none', () => {
    const bare = givenWorkbook({ stages: [], steps: [step('alone', { stageId: null })] })
    const { stages, roles, steps } = made(bare)
    expect([stages.length, roles.length, steps[0]?.stage]).toEqual([1, 1, stages[0]?.id])
  })

  it('says why when there is nothing to make it from', () => {
    const result = templateFromWorkbook(deal, { ...source, sheetId: 'legal' })
    expect(result).toMatchObject({ ok: false, error: expect.stringContaining('no client step') })
  })

  it('makes workbooks again, also from the sample', () => {
    const read = parseWorkbook(readFileSync('resources/samples/northwind-foods.buymap'))
    if (!read.ok) throw new Error(read.error.message)
    const { workbook } = read.value
    const [sheetId = ''] = workbook.sheets.keys()
    const template = made(workbook, { sheetId, actualDurations: true })
    for (const { name } of workbook.stakeholders.values()) {
      if (name) expect(JSON.stringify(template)).not.toContain(name)
    }
    expect(JSON.stringify(template)).not.toContain(dealOf(workbook).client)
    expect(JSON.stringify(template)).not.toContain('Northwind')
    let ids = 0
    const again = workbookFromTemplate(template, {
      newId: () => `new-${++ids}`,
      now: '2026-11-24T08:00:00Z',
      client: 'Acme',
      app: 'test',
    })
    expect(again.steps.size).toBe(template.steps.length)
  })
})

it('names are taken out as words, not within words', () => {
  const clean = withoutNames(givenWorkbook({ stakeholders: [person('Ann', { jobTitle: 'CFO' })] }))
  expect(clean('Ann annotates Annex A, says Ann')).toBe('cfo annotates Annex A, says cfo')
  expect(clean('From 2026-11-24 to January 5th, 2027 in May')).toBe('From … to … in May')
})

it.each([
  [
    'Northwind Foods',
    'Northwind calculated it for Northwind Foods',
    'the client calculated it for the client',
  ],
  ['Bank of Harbour', 'Bank holidays at Bank of Harbour', 'Bank holidays at the client'],
  ['Globex', 'Globex and Globexa', 'the client and Globexa'],
  ['acme corp', 'acme helps acme corp', 'acme helps the client'],
  ['First, Second & Co', 'First they decide', 'First they decide'],
])('%s is taken out, also where it is called for short', (client, text, cleaned) => {
  const clean = withoutNames(givenWorkbook({ deal: [{ id: 'deal', client, opportunity: '' }] }))
  expect(clean(text)).toBe(cleaned)
})
