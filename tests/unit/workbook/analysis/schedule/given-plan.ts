import { type ScheduleOptions, scheduleOf } from '@workbook/analysis/schedule/schedule'
import type { WorkCalendar } from '@workbook/model/deal'
import type { SequenceLink } from '@workbook/model/link'
import type { RecordKind, RecordOf } from '@workbook/model/records'
import type { Step } from '@workbook/model/step'
import type { Duration } from '@workbook/model/values'
import type { Workbook } from '@workbook/model/workbook'
import { givenWorkbook, step } from '../../given-workbook'

/** A Monday. */
export const monday = '2026-11-23'

/** Every day is a working day, so that days of the literature can be counted off. */
export const everyDay: WorkCalendar = { workingDays: [1, 2, 3, 4, 5, 6, 7], holidays: [] }

/** An activity as the literature lists it: how long, and what it comes after. */
export interface ListedActivity {
  readonly days: number | Pick<Duration, 'min' | 'likely' | 'max'>
  readonly after?: readonly string[]
  readonly fields?: Partial<Step>
}

export interface PlanOptions {
  readonly calendar?: WorkCalendar
  readonly links?: readonly SequenceLink[]
  readonly records?: { readonly [K in RecordKind]?: readonly RecordOf[K][] }
}

export function working(days: number | Pick<Duration, 'min' | 'likely' | 'max'>): Duration {
  return { ...(typeof days === 'number' ? { min: days, likely: days, max: days } : days), unit: 'working' }
}

export function link(sourceId: string, targetId: string, fields: Partial<SequenceLink> = {}): SequenceLink {
  return { id: `${sourceId}-${targetId}`, kind: 'sequence', sourceId, targetId, ...fields }
}

/** A workbook whose first sheet holds these activities. */
export function givenPlan(
  listed: Readonly<Record<string, ListedActivity>>,
  { calendar = everyDay, links = [], records = {} }: PlanOptions = {},
): Workbook {
  const entries = Object.entries(listed)
  return givenWorkbook({
    deal: [{ id: 'deal', client: 'Northwind', opportunity: '', workCalendar: calendar }],
    steps: entries.map(([id, { days, fields }], index) =>
      step(id, { y: index * 100, duration: working(days), ...fields }),
    ),
    links: [...entries.flatMap(([id, { after = [] }]) => after.map((source) => link(source, id))), ...links],
    ...records,
  })
}

/** Days between two ISO days. */
export function daysFrom(first: string, day: string): number {
  return (Date.parse(day) - Date.parse(first)) / 86_400_000
}

/** What the literature tabulates: instants counted from the first day, floats, and whether a step is critical. */
export function tableOf(workbook: Workbook, today = monday, options: ScheduleOptions = {}) {
  const { steps } = scheduleOf(workbook, today, options)
  return Object.fromEntries(
    [...steps].map(([id, scheduled]) => [
      id,
      {
        ES: daysFrom(today, scheduled.earlyStart),
        EF: daysFrom(today, scheduled.earlyFinish) + 1,
        LS: daysFrom(today, scheduled.lateStart),
        LF: daysFrom(today, scheduled.lateFinish) + 1,
        float: scheduled.totalFloat,
        free: scheduled.freeFloat,
        critical: scheduled.isCritical,
      },
    ]),
  )
}
