import { actualDays } from '@workbook/analysis/learning/actual-days'
import { durationSamples, learnedDurations } from '@workbook/analysis/learning/duration-learning'
import type { Step } from '@workbook/model/step'
import type { Workbook } from '@workbook/model/workbook'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, step } from '../../given-workbook'

const calendar = { workingDays: [1, 2, 3, 4, 5], holidays: [{ date: '2026-11-26' }] }

describe('how long a step really took', () => {
  it.each([
    ['one day', '2026-11-25', '2026-11-25', 'working', 1],
    ['over a weekend', '2026-11-20', '2026-11-23', 'working', 2],
    ['over a holiday', '2026-11-25', '2026-11-27', 'working', 2],
    ['in calendar days', '2026-11-20', '2026-11-23', 'calendar', 4],
    ['without an end', '2026-11-20', undefined, 'working', null],
    ['the wrong way round', '2026-11-23', '2026-11-20', 'working', null],
  ] as const)('%s', (_, actualStart, actualFinish, unit, expected) => {
    const dates = { actualStart, ...(actualFinish && { actualFinish }) }
    expect(actualDays(dates, unit, calendar)).toBe(expected)
  })
})

describe('what past deals teach', () => {
  let made = 0
  const deal = (days: number, fields: Partial<Step> = {}): Workbook => ({
    ...givenWorkbook({
      deal: [{ id: 'deal', client: 'C', opportunity: 'O', templateId: 'tender' }],
      steps: [
        step('a', {
          title: 'Clear security',
          status: 'done',
          actualStart: '2026-11-02',
          actualFinish: `2026-11-${String(1 + days).padStart(2, '0')}`,
          duration: { min: 2, max: 4, unit: 'calendar' },
          durationProvenance: 'template',
          ...fields,
        }),
      ],
    }),
    id: `workbook-${++made}`,
  })
  const learnedFrom = (...deals: Workbook[]) => learnedDurations(deals.flatMap(durationSamples))

  it('is how long they took for the same step, beside what was expected', () => {
    expect(learnedFrom(deal(2), deal(5), deal(9), deal(3))).toEqual([
      {
        title: 'Clear security',
        templateId: 'tender',
        unit: 'calendar',
        deals: 4,
        times: 4,
        shortest: 2,
        median: 4,
        longest: 9,
        expected: { min: 2, max: 4, isDefault: true },
        longerThanExpected: 2,
      },
    ])
  })

  it('calls an expectation a default only while nobody gave another one', () => {
    const [learned] = learnedFrom(deal(2), deal(3, { durationProvenance: 'client' }))
    expect(learned?.expected).toEqual({ min: 2, max: 4, isDefault: false })
    const without = deal(3)
    const { duration: _none, ...bare } = without.steps.get('a') ?? step('a')
    const [unexpected] = learnedFrom({ ...without, steps: new Map([['a', bare]]) })
    expect(unexpected).toMatchObject({ expected: null, longerThanExpected: 0, unit: 'working' })
  })

  it('tells titles apart, but not their spelling, and writes them as the deal finished last', () => {
    const learned = learnedFrom(deal(3, { title: ' clear SECURITY' }), deal(2), deal(4, { title: 'Sign' }))
    expect(learned.map(({ title, deals }) => [title, deals])).toEqual([
      ['clear SECURITY', 2],
      ['Sign', 1],
    ])
  })

  it('counts copies of a workbook once, and a step that a deal holds twice as one deal', () => {
    const original = deal(2)
    expect(learnedFrom(original, { ...original })[0]).toMatchObject({ deals: 1, times: 1 })
    const again = [...original.steps.values()].map((one) => ['b', { ...one, id: 'b' }] as const)
    const twice = { ...original, steps: new Map([...original.steps, ...again]) }
    expect(learnedFrom(twice)[0]).toMatchObject({ deals: 1, times: 2 })
  })

  it('is nothing from steps that are open, or of which no days are known', () => {
    expect(
      learnedFrom(
        deal(2, { status: 'in-progress' }),
        givenWorkbook({ steps: [step('b', { status: 'done' })] }),
      ),
    ).toEqual([])
    expect(learnedDurations([])).toEqual([])
  })
})
