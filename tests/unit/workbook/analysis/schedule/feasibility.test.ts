import { feasibilityOf } from '@workbook/analysis/schedule/feasibility'
import { feasibilityText } from '@workbook/analysis/schedule/feasibility-text'
import type { Workbook } from '@workbook/model/workbook'
import { dealOf } from '@workbook/model/workbook'
import { describe, expect, test } from 'vitest'
import { givenPlan, type ListedActivity, link, monday } from './given-plan'

const length = (min: number, max: number) => ({ min, max })

const deal = {
  'Security review': { days: length(10, 20), fields: { kind: 'paper' } },
  'Legal review': { days: length(12, 25), after: ['Security review'], fields: { kind: 'paper' } },
  Sign: { days: length(1, 3), after: ['Legal review'], fields: { kind: 'approval' } },
  Order: { days: length(1, 2), after: ['Sign'], fields: { kind: 'purchase' } },
} satisfies Record<string, ListedActivity>

function dated(workbook: Workbook, clientDate: string): Workbook {
  return { ...workbook, deal: new Map([['deal', { ...dealOf(workbook), clientDate }]]) }
}

function sentence(workbook: Workbook): string {
  const feasibility = feasibilityOf(workbook, monday)
  return feasibility ? feasibilityText(workbook, feasibility) : 'no sentence'
}

describe('the client’s date', () => {
  // Twenty-four days at the shortest: to 16 December.
  test.each([
    [
      '2026-12-04',
      'Even if every step takes its shortest time, the purchase comes 12 days late, and running Security review and Legal review, and Legal review and Sign in parallel would not be enough.',
    ],
    [
      '2026-12-08',
      'Even if every step takes its shortest time, the purchase comes 8 days late; Security review and Legal review would have to run in parallel.',
    ],
    [
      '2026-12-20',
      'If steps take as long as expected, the purchase comes 9 days late; the client’s date is made only if they go faster.',
    ],
    [
      '2026-12-31',
      'If steps take as long as expected, the purchase comes 2 days before the client’s date; if every step takes its longest time, 11 days late.',
    ],
    [
      '2027-01-11',
      'Even if every step takes its longest time, the purchase comes just on the client’s date.',
    ],
    [
      '2027-01-12',
      'Even if every step takes its longest time, the purchase comes 1 day before the client’s date.',
    ],
  ])('%s: %s', (clientDate, text) => {
    expect(sentence(dated(givenPlan(deal), clientDate))).toBe(text)
  })

  test('there is no sentence without a date, without a purchase, or when it is done', () => {
    const { Order: _order, ...withoutOrder } = deal
    const done = { ...deal, Order: { days: 1, fields: { kind: 'purchase', status: 'done' } as const } }
    expect(sentence(givenPlan(deal))).toBe('no sentence')
    expect(sentence(dated(givenPlan(withoutOrder), '2026-12-31'))).toBe('no sentence')
    expect(sentence(dated(givenPlan(done), '2026-12-31'))).toBe('no sentence')
  })
})

test('the shortest way takes the quickest branch of a decision still open', () => {
  const plan = givenPlan(
    {
      judge: { days: 1, fields: { kind: 'decision' } },
      quick: { days: 2 },
      slow: { days: 30 },
      order: { days: 1, after: ['quick', 'slow'], fields: { kind: 'purchase' } },
    },
    { links: [link('judge', 'quick', { label: 'Yes' }), link('judge', 'slow', { label: 'No' })] },
  )
  expect(feasibilityOf(dated(plan, '2026-12-31'), monday)).toMatchObject({
    earliest: '2026-11-26',
    expected: '2026-12-24',
    verdict: 'safe',
  })
})

test('so it does where there are more decisions than can be tried together', () => {
  const decisions = Array.from({ length: 14 }, (_, at) => at)
  const listed: Record<string, ListedActivity> = {}
  for (const at of decisions) {
    listed[`d${at}`] = {
      days: 1,
      after: at > 0 ? [`a${at - 1}`, `b${at - 1}`] : [],
      fields: { kind: 'decision' },
    }
    listed[`a${at}`] = { days: 1 }
    listed[`b${at}`] = { days: 5 }
  }
  listed.order = { days: 1, after: ['a13', 'b13'], fields: { kind: 'purchase' } }
  const links = decisions.flatMap((at) => [
    link(`d${at}`, `a${at}`, { label: 'A' }),
    link(`d${at}`, `b${at}`, { label: 'B' }),
  ])
  // Fourteen times a decision and its quick branch, and the order: 29 days.
  expect(feasibilityOf(dated(givenPlan(listed, { links }), '2026-12-01'), monday)?.earliest).toBe(
    '2026-12-21',
  )
})
