import { readFileSync } from 'node:fs'
import { forecastModel } from '@workbook/analysis/forecast/forecast-model'
import { buildNetwork } from '@workbook/analysis/schedule/build-network'
import { feasibilityOf } from '@workbook/analysis/schedule/feasibility'
import { problemText } from '@workbook/analysis/schedule/problem-text'
import { scheduleOf } from '@workbook/analysis/schedule/schedule'
import { parseWorkbook } from '@workbook/format/parse'
import type { Step } from '@workbook/model/step'
import { describe, expect, test } from 'vitest'
import { everyDay, givenPlan, link, monday } from '../schedule/given-plan'
import { errorOf, givenRuns, shareOf } from './given-runs'

const runs = 20_000
const purchase = { kind: 'purchase' } as const
const decision = { kind: 'decision' } as const
const milestone = { kind: 'milestone' } as const

/** The contract is drawn up beside the choice, so the order waits for both. */
function besideTheContract(choose: Partial<Step> = {}) {
  return givenPlan(
    {
      choose: { days: 2, fields: { ...decision, ...choose } },
      budget: { days: 5 },
      elsewhere: { days: 0, fields: milestone },
      contract: { days: 3 },
      order: { days: 1, after: ['budget', 'contract'], fields: purchase },
    },
    {
      links: [
        link('choose', 'budget', { label: 'Us', chance: 0.65 }),
        link('choose', 'elsewhere', { label: 'Them', chance: 0.35 }),
      ],
    },
  )
}

describe('a choice that does not lead to the purchase', () => {
  test('ends the deal though the contract was under way: the rest comes with the chance of the other choice', () => {
    const { forecast, days } = givenRuns(besideTheContract(), runs)
    expect(Math.abs(forecast.chanceOfPurchase - 0.65)).toBeLessThan(errorOf(0.65, runs))
    // Two days to choose, five for the budget and one for the order; never the four days of the contract alone.
    expect(shareOf(days, 8)).toBe(forecast.chanceOfPurchase)
  })

  test('is no way to make the client’s date sooner', () => {
    const plan = besideTheContract()
    const deal = { id: 'deal', client: '', opportunity: '', workCalendar: everyDay } as const
    const dated = { ...plan, deal: new Map([['deal', { ...deal, clientDate: '2026-11-27' }]]) }
    expect(feasibilityOf(dated, monday)).toMatchObject({
      verdict: 'late',
      earliest: '2026-11-30',
      daysLate: 3,
    })
  })

  test('once made leaves no purchase to plan, and says why', () => {
    const made = { status: 'done', actualFinish: monday, chosenLinkId: 'choose-elsewhere' } as const
    const plan = besideTheContract(made)
    const { purchase: planned, problems, steps } = scheduleOf(plan, monday)
    expect(planned).toBeNull()
    expect(steps.has('contract')).toBe(true)
    expect(problems).toEqual([{ kind: 'turned-away', purchaseId: 'order' }])
    expect(problems.map((problem) => problemText(plan, problem)).join()).toMatch(/does not lead to “order”/)
    expect(forecastModel(buildNetwork(plan, monday))).toBeNull()
    expect(feasibilityOf(plan, monday)).toBeNull()
  })

  test('once made for us changes nothing', () => {
    const made = { status: 'done', actualFinish: monday, chosenLinkId: 'choose-budget' } as const
    expect(givenRuns(besideTheContract(made), 200).forecast.chanceOfPurchase).toBe(1)
  })

  test('counts for a purchase under way as well, but not for one that is made', () => {
    const plan = besideTheContract()
    const order = plan.steps.get('order')
    if (!order) throw new Error('no order')
    const withOrder = (fields: Partial<Step>) => ({
      ...plan,
      steps: new Map(plan.steps).set('order', { ...order, ...fields }),
    })
    const started = givenRuns(withOrder({ status: 'in-progress', actualStart: monday }), runs)
    expect(Math.abs(started.forecast.chanceOfPurchase - 0.65)).toBeLessThan(errorOf(0.65, runs))
    const done = withOrder({ status: 'done', actualFinish: monday })
    expect(scheduleOf(done, monday).purchase).toMatchObject({ stepId: 'order', isDone: true })
  })
})

describe('a decision that no purchase hangs on', () => {
  test('after the purchase or beside it changes nothing', () => {
    const plan = givenPlan(
      {
        order: { days: 1, fields: purchase },
        extend: { days: 1, after: ['order'], fields: decision },
        beside: { days: 1, fields: decision },
        a: { days: 1 },
        b: { days: 1 },
        c: { days: 1 },
        d: { days: 1 },
      },
      {
        links: [
          link('extend', 'a', { chance: 0.5 }),
          link('extend', 'b', { chance: 0.5 }),
          link('beside', 'c', { chance: 0.5 }),
          link('beside', 'd', { chance: 0.5 }),
        ],
      },
    )
    expect(givenRuns(plan, 200).forecast.chanceOfPurchase).toBe(1)
  })

  test('and what follows in any case leads on whatever is decided', () => {
    const plan = givenPlan(
      {
        audit: { days: 1, fields: decision },
        repair: { days: 4 },
        fine: { days: 0, fields: milestone },
        order: { days: 1, after: ['audit', 'repair'], fields: purchase },
      },
      { links: [link('audit', 'repair', { chance: 0.25 }), link('audit', 'fine', { chance: 0.75 })] },
    )
    const { days } = givenRuns(plan, runs)
    expect(Math.abs(shareOf(days, 2) - 0.75)).toBeLessThan(errorOf(0.75, runs))
    expect(Math.abs(shareOf(days, 6) - 0.25)).toBeLessThan(errorOf(0.25, runs))
  })
})

test('of two orders each is lost by its own choice, and the last that comes is the purchase', () => {
  const plan = givenPlan(
    {
      paper: { days: 1 },
      first: { days: 1, fields: decision },
      small: { days: 2, after: ['paper'], fields: purchase },
      second: { days: 1, fields: decision },
      large: { days: 9, after: ['paper'], fields: purchase },
      no: { days: 0, fields: milestone },
    },
    {
      links: [
        link('first', 'small', { chance: 0.8 }),
        link('first', 'no', { chance: 0.2 }),
        link('second', 'large', { chance: 0.3 }),
        link('second', 'no', { chance: 0.7 }),
      ],
    },
  )
  const { days } = givenRuns(plan, runs)
  expect(Math.abs(shareOf(days, 10) - 0.3)).toBeLessThan(errorOf(0.3, runs))
  expect(Math.abs(shareOf(days, 3) - 0.7 * 0.8)).toBeLessThan(errorOf(0.56, runs))
  expect(Math.abs(shareOf(days, Number.POSITIVE_INFINITY) - 0.7 * 0.2)).toBeLessThan(errorOf(0.14, runs))
})

test('the sample is bought with the chance of its one choice between suppliers; rounds of rework do not lower it', () => {
  const read = parseWorkbook(readFileSync('resources/samples/northwind-foods.buymap'))
  if (!read.ok) throw new Error(read.error.message)
  const { forecast } = givenRuns(read.value.workbook, runs)
  expect(Math.abs(forecast.chanceOfPurchase - 0.65)).toBeLessThan(errorOf(0.65, runs))
  expect(forecast.chanceOfClientDate).toBeLessThanOrEqual(forecast.chanceOfPurchase)
})
