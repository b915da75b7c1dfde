import { mergedSamples } from '@workbook/analysis/forecast/forecast'
import { forecastModel } from '@workbook/analysis/forecast/forecast-model'
import { simulate } from '@workbook/analysis/forecast/simulate'
import { buildNetwork } from '@workbook/analysis/schedule/build-network'
import { scheduleOf } from '@workbook/analysis/schedule/schedule'
import { describe, expect, test } from 'vitest'
import { everyDay, givenPlan, link, monday } from '../schedule/given-plan'
import { errorOf, givenRuns, meanOf, shareOf, varianceOf } from './given-runs'

const purchase = { kind: 'purchase' } as const
const decision = { kind: 'decision' } as const
const runs = 20_000

describe('a chain', () => {
  const estimates = [
    [1, 2, 3],
    [2, 3.5, 8],
    [6, 9, 18],
    [1, 4.5, 5],
    [4, 4, 10],
  ] as const

  const chain = givenPlan(
    Object.fromEntries(
      estimates.map(([min, likely, max], at) => [
        `s${at}`,
        {
          days: { min, likely, max },
          after: at > 0 ? [`s${at - 1}`] : [],
          fields: at === estimates.length - 1 ? purchase : {},
        },
      ]),
    ),
  )

  test('has the sum of the beta-PERT means and of their variances', () => {
    const { days } = givenRuns(chain, runs)
    const means = estimates.map(([min, likely, max]) => (min + 4 * likely + max) / 6)
    const variances = estimates.map(
      ([min, , max], at) => (((means[at] ?? 0) - min) * (max - (means[at] ?? 0))) / 7,
    )
    const [mean, variance] = [means, variances].map((all) => all.reduce((sum, one) => sum + one, 0))
    expect(Math.abs(meanOf(days) - (mean ?? 0))).toBeLessThan(5 * Math.sqrt((variance ?? 0) / runs))
    expect(Math.abs(varianceOf(days) / (variance ?? 1) - 1)).toBeLessThan(0.05)
  })

  test('is critical in every run', () => {
    const { forecast } = givenRuns(chain, 500)
    expect([...forecast.criticality.values()]).toEqual(estimates.map(() => 1))
  })
})

test('a plain range is drawn evenly', () => {
  const { days } = givenRuns(givenPlan({ order: { days: { min: 2, max: 8 }, fields: purchase } }), runs)
  expect(meanOf(days)).toBeCloseTo(5, 1)
  expect(Math.abs(varianceOf(days) / (36 / 12) - 1)).toBeLessThan(0.05)
})

test('the later of two equal lengths is as long as theory says, and each is critical in half of the runs', () => {
  const range = { min: 0, max: 12 }
  const plan = givenPlan({
    a: { days: range },
    b: { days: range },
    order: { days: 0, after: ['a', 'b'], fields: { ...purchase, kind: 'purchase' } },
  })
  const { days, forecast } = givenRuns(plan, runs)
  // The greater of two numbers drawn evenly from 0 to 1 is 2/3 on average.
  expect(meanOf(days)).toBeCloseTo(8, 1)
  expect(Math.abs((forecast.criticality.get('a') ?? 0) - 0.5)).toBeLessThan(errorOf(0.5, runs))
})

describe('decisions, counted out one by one', () => {
  const plan = givenPlan(
    {
      first: { days: 1, fields: decision },
      short: { days: 2 },
      long: { days: 9 },
      second: { days: 1, after: ['short', 'long'], fields: decision },
      skip: { days: 0, fields: { kind: 'milestone' } },
      extra: { days: 4 },
      beside: { days: 8 },
      order: { days: 1, after: ['skip', 'extra', 'beside'], fields: purchase },
    },
    {
      links: [
        link('first', 'short', { chance: 0.3 }),
        link('first', 'long', { chance: 0.7 }),
        link('second', 'skip', { chance: 0.6 }),
        link('second', 'extra', { chance: 0.4 }),
      ],
    },
  )

  test('each end comes with its exact chance', () => {
    const { days } = givenRuns(plan, runs)
    const exact = new Map<number, number>()
    for (const [branch, chance] of [
      [2, 0.3],
      [9, 0.7],
    ] as const) {
      for (const [extra, other] of [
        [0, 0.6],
        [4, 0.4],
      ] as const) {
        const end = Math.max(8, 1 + branch + 1 + extra) + 1
        exact.set(end, (exact.get(end) ?? 0) + chance * other)
      }
    }
    expect([...exact.keys()].sort((a, b) => a - b)).toEqual([9, 12, 16])
    for (const [end, chance] of exact) {
      expect(Math.abs(shareOf(days, end) - chance)).toBeLessThan(errorOf(chance, runs))
    }
  })
})

describe('rounds of rework', () => {
  const loop = givenPlan(
    {
      draft: { days: 3 },
      check: { days: 1, after: ['draft'] },
      judge: { days: 1, after: ['check'], fields: decision },
      order: { days: 2, fields: purchase },
    },
    {
      links: [
        link('judge', 'order', { label: 'Fine', chance: 0.6 }),
        link('judge', 'draft', { label: 'Again', chance: 0.4, lag: { days: 2, unit: 'working' } }),
      ],
    },
  )

  test('come as often as a geometric distribution says', () => {
    const { days } = givenRuns(loop, runs)
    for (const rounds of [0, 1, 2, 3]) {
      const chance = 0.6 * 0.4 ** rounds
      // Five days a round and two before the next, then the order.
      const share = shareOf(days, 5 + rounds * 7 + 2)
      expect(Math.abs(share - chance)).toBeLessThan(errorOf(chance, runs))
    }
  })

  test('go through an inner loop again', () => {
    const nested = givenPlan(
      {
        a: { days: 1 },
        inner: { days: 1, after: ['a'], fields: decision },
        b: { days: 1 },
        outer: { days: 1, after: ['b'], fields: decision },
        order: { days: 1, fields: purchase },
      },
      {
        links: [
          link('inner', 'a', { chance: 0.5 }),
          link('inner', 'b', { chance: 0.5 }),
          link('outer', 'a', { chance: 0.5 }),
          link('outer', 'order', { chance: 0.5 }),
        ],
      },
    )
    // Inside: two days a round, two rounds on average; outside: that and two days, twice on average; then the order.
    expect(meanOf(givenRuns(nested, runs).days)).toBeCloseTo(2 * (2 * 2 + 2) + 1, 0)
  })

  test('wait beside the round: what follows it waits for the last one', () => {
    const plan = givenPlan(
      {
        draft: { days: 2 },
        judge: { days: 1, after: ['draft'], fields: decision },
        brief: { days: 10, after: ['draft'] },
        order: { days: 0, after: ['judge', 'brief'], fields: purchase },
      },
      { links: [link('judge', 'draft', { chance: 0.5, label: 'Again' })] },
    )
    const { days } = givenRuns(plan, 4_000)
    expect(shareOf(days, 12)).toBeCloseTo(0.5, 1)
    expect(shareOf(days, 15)).toBeCloseTo(0.25, 1)
  })

  test('of a step that is no decision come by the link’s chance', () => {
    const plan = givenPlan(
      { draft: { days: 2 }, order: { days: 1, after: ['draft'], fields: purchase } },
      { links: [link('order', 'draft', { chance: 0.25 })] },
    )
    expect(shareOf(givenRuns(plan, runs).days, 3)).toBeCloseTo(0.75, 1)
  })

  test('that never end are left out or cut off', () => {
    const endless = givenPlan(
      { draft: { days: 2 }, order: { days: 1, after: ['draft'], fields: purchase } },
      { links: [link('order', 'draft', { chance: 1 })] },
    )
    expect(shareOf(givenRuns(endless, 100).days, 3)).toBe(1)
    const nearly = givenPlan(
      {
        draft: { days: 1 },
        judge: { days: 1, after: ['draft'], fields: decision },
        order: { days: 1, fields: purchase },
      },
      { links: [link('judge', 'draft', { chance: 0.999999 }), link('judge', 'order', { chance: 0.000001 })] },
    )
    expect(Math.max(...givenRuns(nearly, 100).days)).toBe(51 * 2 + 1)
  })
})

describe('the client may turn elsewhere', () => {
  const plan = givenPlan(
    {
      choose: { days: 1, fields: decision },
      order: { days: 1, fields: purchase },
      elsewhere: { days: 0, fields: { kind: 'milestone' } },
    },
    { links: [link('choose', 'order', { chance: 0.65 }), link('choose', 'elsewhere', { chance: 0.35 })] },
  )
  const deal = { id: 'deal', client: '', opportunity: '', workCalendar: everyDay } as const

  test('then there is no purchase, and the client’s date is made only in the other runs', () => {
    const dated = { ...plan, deal: new Map([['deal', { ...deal, clientDate: '2026-12-31' }]]) }
    const { forecast } = givenRuns(dated, runs)
    expect(Math.abs(forecast.chanceOfPurchase - 0.65)).toBeLessThan(errorOf(0.65, runs))
    expect(forecast.chanceOfClientDate).toBe(forecast.chanceOfPurchase)
    expect(forecast.percentiles).toEqual({
      p10: '2026-11-24',
      p50: '2026-11-24',
      p80: '2026-11-24',
      p90: '2026-11-24',
    })
  })

  test('a date that nobody can make has no chance', () => {
    const dated = { ...plan, deal: new Map([['deal', { ...deal, clientDate: '2026-11-23' }]]) }
    expect(givenRuns(dated, 500).forecast.chanceOfClientDate).toBe(0)
  })
})

test('a step under way takes a length that it has not passed yet', () => {
  const fields = { ...purchase, status: 'in-progress', actualStart: '2026-11-18' } as const
  const { days } = givenRuns(givenPlan({ order: { days: { min: 0, max: 10 }, fields } }), runs)
  // Five of ten days are over: what is left is drawn evenly from five, none of it less than today.
  expect(Math.min(...days)).toBe(1)
  expect(Math.max(...days)).toBeLessThanOrEqual(5)
  expect(meanOf(days)).toBeCloseTo(1 * 0.2 + 3 * 0.8, 1)
})

test('without chance every run ends when the schedule does', () => {
  const calendar = { workingDays: [1, 2, 3, 5], holidays: [{ date: '2026-11-27' }] }
  const plan = givenPlan(
    {
      a: { days: 2.5 },
      wait: { days: 0, after: ['a'], fields: { duration: { min: 9, max: 9, unit: 'calendar' } } },
      b: { days: 4, after: ['a'] },
      order: { days: 1.25, after: ['wait'], fields: purchase },
    },
    { calendar, links: [link('b', 'order', { lag: { days: 3, unit: 'calendar' } })] },
  )
  const day = scheduleOf(plan, monday).purchase?.day
  expect(givenRuns(plan, 50).forecast.percentiles).toEqual({ p10: day, p50: day, p80: day, p90: day })
})

test('runs are the same for the same seed, whoever makes them', () => {
  const plan = givenPlan({
    a: { days: { min: 1, likely: 3, max: 9 } },
    order: { days: { min: 1, max: 4 }, after: ['a'], fields: purchase },
  })
  const model = forecastModel(buildNetwork(plan, monday))
  if (!model) throw new Error('no model')
  const whole = simulate({ model, seed: 7, firstRun: 0, runs: 1_000 })
  const halves = [0, 500].map((firstRun) => simulate({ model, seed: 7, firstRun, runs: 500 }))
  expect(mergedSamples(halves)).toEqual(whole)
  expect(simulate({ model, seed: 8, firstRun: 0, runs: 1_000 })).not.toEqual(whole)
})

test('progress is reported from nothing to nearly all', () => {
  const model = forecastModel(buildNetwork(givenPlan({ order: { days: 1, fields: purchase } }), monday))
  if (!model) throw new Error('no model')
  const shares: number[] = []
  simulate({ model, seed: 1, firstRun: 0, runs: 1_000 }, (share) => shares.push(share))
  expect(shares).toEqual([0, 0.25, 0.5, 0.75])
})

test('there is no forecast once the client has bought, or without a step to come', () => {
  const done = { ...purchase, status: 'done' } as const
  const bought = givenPlan({ order: { days: 1, fields: done }, training: { days: 3, after: ['order'] } })
  expect(forecastModel(buildNetwork(bought, monday))).toBeNull()
  expect(forecastModel(buildNetwork(givenPlan({}), monday))).toBeNull()
})

test('the histogram covers every purchase', () => {
  const plan = givenPlan({ order: { days: { min: 1, likely: 20, max: 90 }, fields: purchase } })
  const { histogram } = givenRuns(plan, 2_000).forecast
  expect(histogram.length).toBeLessThanOrEqual(24)
  expect(histogram.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
  expect(histogram.every(({ from, to }, at) => from <= to && from > (histogram[at - 1]?.to ?? ''))).toBe(true)
})
