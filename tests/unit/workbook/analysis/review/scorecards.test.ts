import { readFileSync } from 'node:fs'
import { blueSheet } from '@workbook/analysis/review/blue-sheet'
import { meddpicc } from '@workbook/analysis/review/meddpicc'
import type { Scorecard } from '@workbook/analysis/review/scorecard'
import { tas } from '@workbook/analysis/review/tas'
import { parseWorkbook } from '@workbook/format/parse'
import type { Deal } from '@workbook/model/deal'
import type { Workbook } from '@workbook/model/workbook'
import { describe, expect, it } from 'vitest'
import { call, said } from '../../given-deal-talk'
import { givenWorkbook, participation, person, step } from '../../given-workbook'

const today = '2026-11-24'
const stateOf = ({ lines }: Scorecard, id: string) => lines.find((line) => line.id === id)?.state
const cards = (workbook: Workbook) => [meddpicc(workbook), blueSheet(workbook, today), tas(workbook)]
const deal = (fields: Partial<Deal>): Deal => ({ id: 'deal', client: 'C', opportunity: 'O', ...fields })

describe('an empty map', () => {
  it('answers nothing, and asks one question each', () => {
    for (const { lines } of cards(givenWorkbook())) {
      for (const { id, state, ask } of lines) {
        expect([id, state]).toEqual([id, 'unknown'])
        expect(ask).toMatch(/\?$/)
      }
    }
  })
})

describe('MEDDPICC', () => {
  it.each([
    ['economic-buyer', 'partly', { stakeholders: [person('Tom', { buyingRoles: ['economic-buyer'] })] }],
    [
      'economic-buyer',
      'known',
      { stakeholders: [person('Priya', { buyingRoles: ['economic-buyer'] })], perspectives: [said('1')] },
    ],
    ['metrics', 'partly', { deal: [deal({ metrics: [{ id: 'm', title: 'Waste' }] })] }],
    ['metrics', 'known', { deal: [deal({ metrics: [{ id: 'm', title: 'Waste', stakeholderId: 'Tom' }] })] }],
    ['decision-criteria', 'known', { deal: [deal({ criteria: [{ id: 'c', title: 'Price', weight: 40 }] })] }],
    ['decision-process', 'partly', { steps: [step('order', { kind: 'purchase' })] }],
    [
      'decision-process',
      'known',
      {
        steps: [step('order', { kind: 'purchase' })],
        stakeholders: [person('Tom')],
        links: [participation('Tom', 'order')],
      },
    ],
    ['paper-process', 'partly', { steps: [step('nda', { kind: 'paper' })] }],
    ['identified-pain', 'partly', { deal: [deal({ outcomeWanted: 'Less waste' })] }],
    [
      'champion',
      'known',
      {
        stakeholders: [person('Priya', { buyingRoles: ['champion'], influence: 'high' })],
        perspectives: [said('1')],
      },
    ],
    [
      'competition',
      'partly',
      { deal: [deal({ alternatives: [{ id: 'a', name: 'Kornblau', kind: 'competitor' }] })] },
    ],
    [
      'competition',
      'known',
      { deal: [deal({ alternatives: [{ id: 'a', name: 'Nothing', kind: 'do-nothing' }] })] },
    ],
  ] satisfies [string, string, Parameters<typeof givenWorkbook>[0]][])('%s is %s', (id, state, records) => {
    expect(stateOf(meddpicc(givenWorkbook(records)), id)).toBe(state)
  })
})

describe('the Blue Sheet', () => {
  it('flags who was never contacted, is new in the post or stands against us', () => {
    const workbook = givenWorkbook({
      stakeholders: [
        person('Priya', { inPostSince: '2026-11-01' }),
        person('Marc', { disposition: 'opponent' }),
        person('Ann', { left: true }),
      ],
      calls: [
        call('c', {
          stakeholderIds: ['Marc'],
          outcome: { result: 'moved', recordedAt: '2026-11-20T08:00:00Z' },
        }),
      ],
    })
    const flags = blueSheet(workbook, today).lines.find(({ id }) => id === 'red-flags')
    expect(flags?.facts.map(({ text }) => text)).toEqual([
      'Priya was never contacted',
      'Priya is new in the post',
      'Marc stands against us',
    ])
  })
})

describe('the sample deal', () => {
  it('is answered in each method, with records that exist', () => {
    const read = parseWorkbook(readFileSync('resources/samples/northwind-foods.buymap'))
    if (!read.ok) throw new Error(read.error.message)
    const { workbook } = read.value
    for (const { title, lines } of cards(workbook)) {
      expect(lines.filter(({ state }) => state !== 'unknown').length, title).toBeGreaterThan(lines.length / 2)
      for (const { key } of lines.flatMap(({ facts }) => facts)) {
        const [kind = '', id = ''] = key?.split(':') ?? []
        if (key) expect(workbook[kind as 'steps'].has(id)).toBe(true)
      }
    }
  })
})
