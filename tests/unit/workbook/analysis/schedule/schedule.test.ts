import { scheduleOf } from '@workbook/analysis/schedule/schedule'
import type { WorkCalendar } from '@workbook/model/deal'
import { describe, expect, test } from 'vitest'
import { step } from '../../given-workbook'
import { everyDay, givenPlan, link, monday, tableOf, working } from './given-plan'

const weekdays: WorkCalendar = { workingDays: [1, 2, 3, 4, 5], holidays: [] }

function datesOf(workbook: Parameters<typeof scheduleOf>[0], id: string, today = monday) {
  const scheduled = scheduleOf(workbook, today).steps.get(id)
  return scheduled && [scheduled.earlyStart, scheduled.earlyFinish]
}

describe('the work calendar', () => {
  const threeAndFour = { review: { days: 3 }, sign: { days: 4, after: ['review'] } } as const

  test('a week-end is not worked on', () => {
    const plan = givenPlan(threeAndFour, { calendar: weekdays })
    expect(datesOf(plan, 'review')).toEqual(['2026-11-23', '2026-11-25'])
    expect(datesOf(plan, 'sign')).toEqual(['2026-11-26', '2026-12-01'])
  })

  test('neither is a holiday', () => {
    const calendar = { ...weekdays, holidays: [{ date: '2026-11-24' }, { date: '2026-11-27' }] }
    const plan = givenPlan(threeAndFour, { calendar })
    expect(datesOf(plan, 'review')).toEqual(['2026-11-23', '2026-11-26'])
    expect(datesOf(plan, 'sign')).toEqual(['2026-11-30', '2026-12-03'])
  })

  test('a plan made on a Saturday begins on the Monday after', () => {
    expect(datesOf(givenPlan(threeAndFour, { calendar: weekdays }), 'review', '2026-11-21')).toEqual([
      '2026-11-23',
      '2026-11-25',
    ])
  })

  test('a legal wait runs through the week-end and starts the day after the step before it', () => {
    const plan = givenPlan(
      {
        award: { days: 5 },
        standstill: {
          days: 0,
          after: ['award'],
          fields: { duration: { min: 10, max: 10, unit: 'calendar' } },
        },
        contract: { days: 1, after: ['standstill'] },
      },
      { calendar: weekdays },
    )
    expect(datesOf(plan, 'award')).toEqual(['2026-11-23', '2026-11-27'])
    expect(datesOf(plan, 'standstill')).toEqual(['2026-11-28', '2026-12-07'])
    expect(datesOf(plan, 'contract')).toEqual(['2026-12-08', '2026-12-08'])
  })

  test('a wait that ends on a Saturday costs the work after it no float', () => {
    const plan = givenPlan(
      {
        wait: { days: 0, fields: { duration: { min: 5, max: 5, unit: 'calendar' } } },
        order: { days: 2, after: ['wait'], fields: { kind: 'purchase' } },
      },
      { calendar: weekdays },
    )
    expect(tableOf(plan)).toMatchObject({ wait: { float: 0, critical: true }, order: { float: 0 } })
  })

  test('a milestone lies on the day of what leads to it', () => {
    const plan = givenPlan(
      { draft: { days: 5 }, agreed: { days: 0, after: ['draft'], fields: { kind: 'milestone' } } },
      { calendar: weekdays },
    )
    expect(datesOf(plan, 'agreed')).toEqual(['2026-11-27', '2026-11-27'])
  })
})

describe('lags', () => {
  const two = { ask: { days: 2 }, answer: { days: 1 } } as const
  const dates = (days: number, unit: 'working' | 'calendar') => {
    const links = [link('ask', 'answer', { lag: { days, unit } })]
    return datesOf(givenPlan(two, { calendar: weekdays, links }), 'answer')
  }

  test('count working days, calendar days, and backwards', () => {
    expect(dates(3, 'working')).toEqual(['2026-11-30', '2026-11-30'])
    expect(dates(4, 'calendar')).toEqual(['2026-11-30', '2026-11-30'])
    expect(dates(2, 'calendar')).toEqual(['2026-11-27', '2026-11-27'])
    expect(dates(-1, 'working')).toEqual(['2026-11-24', '2026-11-24'])
  })

  test('a negative lag never starts a step before today', () => {
    expect(dates(-30, 'working')).toEqual(['2026-11-23', '2026-11-23'])
  })
})

describe('what has happened', () => {
  test('is anchored at its actual dates; today is the earliest for the rest', () => {
    const plan = givenPlan({
      done: { days: 2, fields: { status: 'done', actualStart: '2026-11-02', actualFinish: '2026-11-10' } },
      next: { days: 3, after: ['done'] },
    })
    expect(datesOf(plan, 'done')).toEqual(['2026-11-02', '2026-11-10'])
    expect(datesOf(plan, 'next')).toEqual(['2026-11-23', '2026-11-25'])
  })

  test('a started step began when it did and does not end before this evening', () => {
    const plan = givenPlan({
      fresh: { days: 10, fields: { status: 'in-progress', actualStart: '2026-11-20' } },
      overrun: { days: 2, fields: { status: 'waiting', actualStart: '2026-11-02' } },
      after: { days: 1, after: ['overrun'] },
    })
    expect(datesOf(plan, 'fresh')).toEqual(['2026-11-20', '2026-11-29'])
    expect(datesOf(plan, 'overrun')).toEqual(['2026-11-02', '2026-11-23'])
    expect(datesOf(plan, 'after')).toEqual(['2026-11-24', '2026-11-24'])
  })

  test('a started step does not wait for what comes before it', () => {
    const plan = givenPlan({
      late: { days: 30 },
      early: { days: 2, after: ['late'], fields: { status: 'in-progress', actualStart: '2026-11-23' } },
    })
    expect(datesOf(plan, 'early')).toEqual(['2026-11-23', '2026-11-24'])
  })

  test('a planned start holds a step back; one that has passed does not', () => {
    const plan = givenPlan({
      later: { days: 2, fields: { plannedStart: '2026-12-01' } },
      past: { days: 2, fields: { plannedStart: '2026-11-01' } },
    })
    expect(datesOf(plan, 'later')).toEqual(['2026-12-01', '2026-12-02'])
    expect(datesOf(plan, 'past')).toEqual(['2026-11-23', '2026-11-24'])
  })

  test('a skipped step takes no time and does not appear', () => {
    const plan = givenPlan({
      first: { days: 2 },
      skipped: { days: 9, after: ['first'], fields: { status: 'skipped' } },
      last: { days: 1, after: ['skipped'] },
    })
    expect(datesOf(plan, 'skipped')).toBeUndefined()
    expect(datesOf(plan, 'last')).toEqual(['2026-11-25', '2026-11-25'])
    expect(tableOf(plan)).toMatchObject({ first: { critical: true }, last: { critical: true } })
  })
})

describe('decisions and loops', () => {
  const choice = {
    judge: { days: 1, fields: { kind: 'decision' as const } },
    yes: { days: 2 },
    no: { days: 9 },
    order: { days: 1, after: ['yes', 'no'], fields: { kind: 'purchase' as const } },
  }
  const links = [link('judge', 'yes', { label: 'Yes' }), link('judge', 'no', { label: 'No' })]

  test('an open decision is planned along all its branches', () => {
    expect(datesOf(givenPlan(choice, { links }), 'order')).toEqual(['2026-12-03', '2026-12-03'])
  })

  test('a made decision along the chosen one; the other is left out', () => {
    const judge = { days: 1, fields: { kind: 'decision' as const, chosenLinkId: 'judge-yes' } }
    const plan = givenPlan({ ...choice, judge }, { links })
    expect(datesOf(plan, 'order')).toEqual(['2026-11-26', '2026-11-26'])
    expect(datesOf(plan, 'no')).toBeUndefined()
  })

  test('a loop of rework is gone through once', () => {
    const plan = givenPlan(
      {
        draft: { days: 3 },
        judge: { days: 1, after: ['draft'], fields: { kind: 'decision' } },
        order: { days: 1, fields: { kind: 'purchase' } },
      },
      {
        links: [
          link('judge', 'order', { label: 'Fine', chance: 0.6 }),
          link('judge', 'draft', { label: 'Again', chance: 0.4 }),
        ],
      },
    )
    expect(datesOf(plan, 'order')).toEqual(['2026-11-27', '2026-11-27'])
    expect(scheduleOf(plan, monday).problems).toEqual([])
  })

  test('a loop that nothing decides on, and one without an exit, are said', () => {
    const plan = givenPlan(
      {
        draft: { days: 1 },
        check: { days: 1, after: ['draft'] },
        judge: { days: 1, after: ['check'], fields: { kind: 'decision' } },
        order: { days: 1, after: ['check'], fields: { kind: 'purchase' } },
      },
      {
        links: [
          link('check', 'draft'),
          link('judge', 'check', { label: 'No' }),
          link('judge', 'draft', { label: 'Never' }),
        ],
      },
    )
    expect(scheduleOf(plan, monday).problems).toEqual([
      { kind: 'loop-without-decision', stepId: 'check', backToId: 'draft' },
      { kind: 'loop-without-exit', stepId: 'judge' },
    ])
  })
})

describe('the purchase', () => {
  test('what comes after it is not critical for it', () => {
    const plan = givenPlan({
      sign: { days: 2 },
      order: { days: 1, after: ['sign'], fields: { kind: 'purchase' } },
      goLive: { days: 20, after: ['order'] },
      training: { days: 1, after: ['sign'] },
    })
    expect(tableOf(plan)).toMatchObject({
      sign: { critical: true, float: 0 },
      order: { critical: true, float: 0 },
      goLive: { critical: false },
      training: { critical: false, float: 20 },
    })
    expect(scheduleOf(plan, monday).purchase).toEqual({ stepId: 'order', day: '2026-11-25', isDone: false })
  })

  test('without one the plan runs to the last step, and says so', () => {
    const schedule = scheduleOf(givenPlan({ a: { days: 2 }, b: { days: 3, after: ['a'] } }), monday)
    expect(schedule).toMatchObject({ purchase: null, end: '2026-11-27', problems: [{ kind: 'no-purchase' }] })
  })

  test('that is done keeps its day', () => {
    const fields = { kind: 'purchase', status: 'done', actualFinish: '2026-11-12' } as const
    const { purchase } = scheduleOf(givenPlan({ order: { days: 1, fields } }), monday)
    expect(purchase).toEqual({ stepId: 'order', day: '2026-11-12', isDone: true })
  })
})

describe('a step that a sheet details', () => {
  const legal = (id: string, days: number, fields = {}) =>
    step(id, { sheetId: 'legal', stageId: null, duration: working(days), ...fields })
  const frame = { days: 1, after: ['choose'], fields: { detailSheetId: 'legal' } }
  const map = {
    choose: { days: 2 },
    contract: frame,
    order: { days: 1, after: ['contract'], fields: { kind: 'purchase' as const } },
  }

  function givenDetails(details: ReturnType<typeof legal>[], links = [link('redline', 'settle')]) {
    const plan = givenPlan(map, { calendar: everyDay, links })
    return { ...plan, steps: new Map([...plan.steps, ...details.map((one) => [one.id, one] as const)]) }
  }

  test('takes as long as the steps of that sheet', () => {
    const plan = givenDetails([legal('redline', 4), legal('settle', 3), legal('insurer', 1)])
    expect(tableOf(plan)).toMatchObject({
      contract: { ES: 2, EF: 9, float: 0, critical: true },
      redline: { ES: 2, EF: 6, critical: true },
      settle: { ES: 6, EF: 9, critical: true },
      insurer: { ES: 2, EF: 3, float: 6, critical: false },
      order: { ES: 9, EF: 10 },
    })
    expect(scheduleOf(plan, monday).steps.get('contract')?.isDetailed).toBe(true)
  })

  test('keeps its own estimate while the sheet is empty', () => {
    expect(tableOf(givenPlan(map))).toMatchObject({ contract: { ES: 2, EF: 3 } })
  })

  test('sheets that detail each other in a circle come to an end', () => {
    const plan = givenDetails([legal('redline', 4, { detailSheetId: 'map' })], [])
    expect(scheduleOf(plan, monday).steps.size).toBe(4)
  })

  test('a sheet that two steps name belongs to the first', () => {
    const plan = givenDetails([legal('redline', 4)], [])
    const second = step('again', { duration: working(2), detailSheetId: 'legal', y: 900 })
    const both = { ...plan, steps: new Map([...plan.steps, ['again', second] as const]) }
    expect(tableOf(both)).toMatchObject({ contract: { EF: 6 }, again: { ES: 0, EF: 2 } })
  })
})

test('dates out of order are said step by step', () => {
  const plan = givenPlan({
    turned: { days: 1, fields: { status: 'done', actualStart: '2026-11-10', actualFinish: '2026-11-02' } },
    early: { days: 1, fields: { status: 'done', actualFinish: '2027-01-04' } },
    soon: { days: 1, fields: { status: 'in-progress', actualStart: '2026-12-24' } },
    late: { days: 1, fields: { plannedStart: '2026-12-10', due: '2026-12-01' } },
    order: { days: 1, fields: { kind: 'purchase' } },
  })
  expect(scheduleOf(plan, monday).problems).toEqual([
    { kind: 'ends-before-start', stepId: 'turned' },
    { kind: 'done-in-future', stepId: 'early' },
    { kind: 'started-in-future', stepId: 'soon' },
    { kind: 'planned-after-due', stepId: 'late' },
  ])
  expect(datesOf(plan, 'turned')).toEqual(['2026-11-02', '2026-11-02'])
  expect(datesOf(plan, 'soon')).toEqual(['2026-11-23', '2026-11-23'])
})

test('a map without steps has no dates', () => {
  expect(scheduleOf(givenPlan({}), monday)).toMatchObject({ purchase: null, end: null })
})

test('lengths beyond all measure end at the horizon and are said', () => {
  const plan = givenPlan(
    Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`s${at}`, { days: 9_000, after: at > 0 ? [`s${at - 1}`] : [] }]),
    ),
  )
  const { end, problems } = scheduleOf(plan, monday)
  expect(end).toBe('2123-11-23')
  expect(problems.at(-1)).toMatchObject({ kind: 'too-far' })
})
