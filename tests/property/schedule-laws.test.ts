import { feasibilityOf } from '@workbook/analysis/schedule/feasibility'
import { feasibilityText } from '@workbook/analysis/schedule/feasibility-text'
import { problemText } from '@workbook/analysis/schedule/problem-text'
import { type Schedule, scheduleOf } from '@workbook/analysis/schedule/schedule'
import type { Workbook } from '@workbook/model/workbook'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import {
  daysFrom,
  givenPlan,
  type ListedActivity,
  monday,
} from '../unit/workbook/analysis/schedule/given-plan'
import { hostilePlans, type SmallPlan, smallPlans } from './arbitraries/plans'

vi.setConfig({ testTimeout: 180_000 })

function workbookOf({ days, links }: SmallPlan): Workbook {
  const listed: Record<string, ListedActivity> = {}
  days.forEach((length, at) => {
    const before = links.flatMap(([from, to]) => (to === at ? [`s${from}`] : []))
    listed[`s${at}`] = { days: length, after: before }
  })
  return givenPlan(listed)
}

function lengthOf({ end }: Schedule): number {
  return daysFrom(monday, end ?? monday) + 1
}

/** The longest of all paths, each followed to its end: slow, and found in another way than the schedule finds it. */
function longestPath({ days, links }: SmallPlan): number {
  const from = (at: number): number =>
    (days[at] ?? 0) + Math.max(0, ...links.filter(([source]) => source === at).map(([, to]) => from(to)))
  return Math.max(...days.map((_days, at) => from(at)))
}

/** The longest chain of critical steps along critical links. */
function longestCriticalChain({ days, links }: SmallPlan, { steps, criticalLinks }: Schedule): number {
  const isCritical = (at: number) => steps.get(`s${at}`)?.isCritical === true
  const critical = links.filter(([from, to]) => criticalLinks.has(`s${from}-s${to}`))
  return longestPath({ days: days.map((length, at) => (isCritical(at) ? length : 0)), links: critical })
}

test('the project is as long as its longest path, and its critical path is that long', () => {
  fc.assert(
    fc.property(smallPlans, (plan) => {
      const schedule = scheduleOf(workbookOf(plan), monday)
      expect(lengthOf(schedule)).toBe(longestPath(plan))
      expect(longestCriticalChain(plan, schedule)).toBe(longestPath(plan))
    }),
  )
})

test('adding a step or a link never makes the project shorter', () => {
  fc.assert(
    fc.property(smallPlans, fc.nat(), fc.nat(), (plan, first, second) => {
      const before = lengthOf(scheduleOf(workbookOf(plan), monday))
      const count = plan.days.length
      const added = { days: [...plan.days, 3], links: [...plan.links, [first % count, count] as const] }
      expect(lengthOf(scheduleOf(workbookOf(added), monday))).toBeGreaterThanOrEqual(before)
      const [from, to] = [first % count, second % count]
      if (from >= to || plan.links.some(([a, b]) => a === from && b === to)) return
      const linked = { ...plan, links: [...plan.links, [from, to] as const] }
      expect(lengthOf(scheduleOf(workbookOf(linked), monday))).toBeGreaterThanOrEqual(before)
    }),
  )
})

test('a step that slips by its float delays nothing; by a day more it delays the end', () => {
  fc.assert(
    fc.property(smallPlans, fc.nat(), (plan, pick) => {
      const at = pick % plan.days.length
      const before = scheduleOf(workbookOf(plan), monday)
      const room = before.steps.get(`s${at}`)?.totalFloat ?? 0
      const slipped = (by: number) => ({
        ...plan,
        days: plan.days.map((length, index) => (index === at ? length + by : length)),
      })
      expect(lengthOf(scheduleOf(workbookOf(slipped(room)), monday))).toBe(lengthOf(before))
      expect(lengthOf(scheduleOf(workbookOf(slipped(room + 1)), monday))).toBe(lengthOf(before) + 1)
    }),
  )
})

const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))

test('any plan has sound dates: real days in order, no negative float, sentences for what is wrong', () => {
  fc.assert(
    fc.property(hostilePlans, (workbook) => {
      for (const lengths of ['shortest', 'expected', 'longest'] as const) {
        const { steps, purchase, end, problems } = scheduleOf(workbook, monday, { lengths })
        for (const one of steps.values()) {
          const days = [one.earlyStart, one.earlyFinish, one.lateStart, one.lateFinish]
          expect(days.filter((day) => !isDay(day))).toEqual([])
          expect(one.earlyStart <= one.earlyFinish).toBe(true)
          expect(one.earlyFinish <= one.lateFinish).toBe(true)
          expect(one.totalFloat).toBeGreaterThanOrEqual(0)
          expect(one.freeFloat).toBeGreaterThanOrEqual(0)
          expect(one.freeFloat).toBeLessThanOrEqual(one.totalFloat + 1e-6)
          expect(one.isCritical && one.totalFloat > 0).toBe(false)
          if (one.state === 'open') expect(one.earlyStart >= monday).toBe(true)
        }
        expect([purchase?.day, end].filter((day) => day != null && !isDay(day))).toEqual([])
        for (const problem of problems) expect(problemText(workbook, problem)).toMatch(/^[“A-Z0-9].*\.$/)
      }
    }),
    { numRuns: 500 },
  )
})

test('the client’s date of any plan is judged without contradiction', () => {
  fc.assert(
    fc.property(hostilePlans, (workbook) => {
      const found = feasibilityOf(workbook, monday)
      if (!found) return
      expect([found.earliest, found.expected, found.latest].filter((day) => !isDay(day))).toEqual([])
      expect(found.earliest <= found.latest).toBe(true)
      expect(found.earliest <= found.expected).toBe(true)
      expect(found.verdict === 'late').toBe(found.daysLate > 0)
      expect(feasibilityText(workbook, found)).not.toMatch(/NaN|undefined|null|Infinity/)
    }),
    { numRuns: 500 },
  )
})
