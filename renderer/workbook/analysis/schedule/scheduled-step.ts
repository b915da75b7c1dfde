import type { Id, IsoDay } from '../../model/values'
import { before, type LengthChoice } from './length'
import type { ActivitiesOfStep, Activity, Network } from './network'
import { type EarlyDates, type LateDates, spanOf } from './passes'
import {
  dayBeginningAt,
  dayEndingAt,
  endOfWork,
  snapped,
  startOfWork,
  type WorkTime,
  workAt,
} from './work-time'

/** A step's place in the schedule. Days are those on which work begins and ends; floats are working days. */
export interface ScheduledStep {
  readonly stepId: Id
  readonly state: 'done' | 'started' | 'open'
  readonly earlyStart: IsoDay
  readonly earlyFinish: IsoDay
  readonly lateStart: IsoDay
  readonly lateFinish: IsoDay
  /** How long it may slip without delaying the purchase. */
  readonly totalFloat: number
  /** How long it may slip without delaying any other step. */
  readonly freeFloat: number
  /** It is still to be done, leads to the purchase and has no float. */
  readonly isCritical: boolean
  /** It takes no time: a moment rather than a span. */
  readonly isMoment: boolean
  /** It is done and nobody wrote down when. */
  readonly isAssumed: boolean
  /** Its span comes from the sheet that details it. */
  readonly isDetailed: boolean
}

/** What the passes found, and which activities lead to what the schedule aims at. */
export interface PassedDates {
  readonly early: EarlyDates
  readonly late: LateDates
  readonly leading: readonly boolean[]
  readonly lengths: LengthChoice
}

/** The schedule of each step that takes part. */
export function scheduledSteps(network: Network, dates: PassedDates): ReadonlyMap<Id, ScheduledStep> {
  const steps = new Map<Id, ScheduledStep>()
  for (const [id, own] of network.ofStep) {
    const activity = network.activities[own.last]
    if (!activity || activity.state === 'passed') continue
    steps.set(
      id,
      activity.state === 'done'
        ? past(network, activity, dates.lengths)
        : toCome(network, dates, own, activity),
    )
  }
  return steps
}

/** An activity without room to slip. */
export function isTight(
  network: Network,
  dates: Pick<PassedDates, 'early' | 'late'>,
  index: number,
): boolean {
  return totalFloatOf(network, dates, { first: index, last: index }) <= 0
}

function past({ time }: Network, activity: Activity, lengths: LengthChoice): ScheduledStep {
  const { step, start, finish } = activity
  const finished = step.actualFinish ?? dayEndingAt(time, finish ?? 0)
  const began = step.actualStart ?? dayBeginningAt(time, startOfWork(time, workAt(time, start ?? 0)))
  const day = { start: began > finished ? finished : began, finish: finished }
  return {
    stepId: step.id,
    state: 'done',
    earlyStart: day.start,
    earlyFinish: day.finish,
    lateStart: day.start,
    lateFinish: day.finish,
    totalFloat: 0,
    freeFloat: 0,
    isCritical: false,
    isMoment: step.actualStart === undefined && spanOf(activity, lengths).days === 0,
    isAssumed: step.actualFinish === undefined,
    isDetailed: false,
  }
}

function toCome(
  network: Network,
  dates: PassedDates,
  own: ActivitiesOfStep,
  activity: Activity,
): ScheduledStep {
  const { early, late, leading } = dates
  const { first, last } = own
  const isDetailed = first !== last
  const totalFloat = totalFloatOf(network, dates, own)
  const isMoment = snapped((early.finish[last] ?? 0) - (early.start[first] ?? 0)) <= 0
  const earlyDays = daysOf(network, activity, isMoment, {
    start: early.start[first] ?? 0,
    finish: early.finish[last] ?? 0,
    isDriven: early.driver[last] !== undefined,
  })
  const lateDays = daysOf(network, activity, isMoment, {
    start: late.start[first] ?? 0,
    finish: lateEnd(network.time, activity, late.finish[last] ?? 0),
    isDriven: true,
  })
  return {
    stepId: activity.step.id,
    state: network.activities[first]?.start === null ? 'open' : 'started',
    earlyStart: earlyDays.start,
    earlyFinish: earlyDays.finish,
    ...(totalFloat < 0
      ? { lateStart: lateDays.start, lateFinish: lateDays.finish }
      : {
          lateStart: totalFloat === 0 ? earlyDays.start : later(earlyDays.start, lateDays.start),
          lateFinish: totalFloat === 0 ? earlyDays.finish : later(earlyDays.finish, lateDays.finish),
        }),
    totalFloat,
    freeFloat: freeFloatOf(network, early, last, totalFloat),
    isCritical: leading[last] === true && totalFloat <= 0,
    isMoment,
    isAssumed: false,
    isDetailed,
  }
}

/** Days that are cut off at the end of the calendar must not turn around. */
function later(early: IsoDay, late: IsoDay): IsoDay {
  return late > early ? late : early
}

interface Ends {
  readonly start: number
  readonly finish: number
  /** A dependency decides the instant, so that a moment belongs to the day that ends then. */
  readonly isDriven: boolean
}

function daysOf(
  { time, today }: Network,
  { estimate, start: known }: Activity,
  isMoment: boolean,
  { start, finish, isDriven }: Ends,
): { start: IsoDay; finish: IsoDay } {
  const ending = dayEndingAt(time, finish)
  if (isMoment) {
    const day = isDriven ? ending : dayBeginningAt(time, finish)
    const moment = day < today && known === null ? today : day
    return { start: moment, finish: moment }
  }
  const isWork = estimate.unit === 'working'
  const begin = dayBeginningAt(time, isWork ? startOfWork(time, workAt(time, start)) : start)
  const began = known === null ? begin : dayBeginningAt(time, known)
  return { start: began > ending ? ending : began, finish: ending }
}

/** Work that must be over by a Monday morning is over on the Friday. */
function lateEnd(time: WorkTime, { estimate }: Activity, finish: number): number {
  return estimate.unit === 'working' ? endOfWork(time, workAt(time, finish)) : finish
}

/** The lesser of the room at the start and at the finish: they differ where a legal wait runs through a weekend. */
function totalFloatOf(
  { time, activities }: Network,
  { early, late }: Pick<PassedDates, 'early' | 'late'>,
  { first, last }: ActivitiesOfStep,
): number {
  const atFinish = workBetween(time, early.finish[last], late.finish[last])
  if (activities[first]?.start !== null) return atFinish
  return Math.min(workBetween(time, early.start[first], late.start[first]), atFinish)
}

function freeFloatOf(
  { time, activities, outgoing }: Network,
  early: EarlyDates,
  last: number,
  total: number,
) {
  const rooms = (outgoing[last] ?? [])
    .filter(({ to }) => activities[to]?.start === null)
    .map(({ to, lag }) => {
      const latest = before(time, early.start[to] ?? 0, lag ?? { days: 0, unit: 'working' })
      return workBetween(time, early.finish[last], latest)
    })
  return Math.max(0, Math.min(total, ...rooms))
}

function workBetween(time: WorkTime, from = 0, to = 0): number {
  return snapped(workAt(time, to) - workAt(time, from))
}
