import type { Id, IsoDay } from '../../model/values'
import type { Workbook } from '../../model/workbook'
import { buildNetwork } from './build-network'
import { after, type LengthChoice } from './length'
import type { Activity, Dependency, Network, PlanProblem } from './network'
import { backwardPass, type EarlyDates, forwardPass, type LateDates } from './passes'
import { isTight, type ScheduledStep, scheduledSteps } from './scheduled-step'
import { dayEndingAt, instantOf, sameWork } from './work-time'

/** When a deal comes to its purchase, and what decides it. */
export interface Schedule {
  readonly today: IsoDay
  /** Every step that takes part in the plan, done ones included. */
  readonly steps: ReadonlyMap<Id, ScheduledStep>
  /** The last purchase to come, or the one that is done; null when there is none. */
  readonly purchase: { readonly stepId: Id; readonly day: IsoDay; readonly isDone: boolean } | null
  /** The last day of all that is planned; null when nothing is. */
  readonly end: IsoDay | null
  /** The sequence links along which a delay would delay the purchase. */
  readonly criticalLinks: ReadonlySet<Id>
  readonly problems: readonly PlanProblem[]
}

/** What may be asked of a schedule beyond the expected one. */
export interface ScheduleOptions {
  readonly lengths?: LengthChoice
  /** The late dates make this day instead of the earliest possible one; float is negative where that is too late. */
  readonly deadline?: IsoDay
}

/**
 * The schedule of a deal by the critical path method. Float counts to the purchase; where a deal has none still to
 * come, to the end of everything.
 */
export function scheduleOf(workbook: Workbook, today: IsoDay, options: ScheduleOptions = {}): Schedule {
  return scheduleNetwork(buildNetwork(workbook, today), options)
}

/** The schedule of a network that is there already. */
export function scheduleNetwork(
  network: Network,
  { lengths = 'expected', deadline }: ScheduleOptions = {},
): Schedule {
  const early = forwardPass(network, lengths)
  const target = targetOf(network.activities, early)
  const { latest, end } = goalOf(network, early, target, deadline)
  const late = backwardPass(network, lengths, latest, end)
  const leading = leadingTo(network, target)
  const steps = scheduledSteps(network, { early, late, leading, lengths })
  const purchase = target ?? doneBy(network.activities, early)
  const activity = purchase === null ? undefined : network.activities[purchase]
  return {
    today: network.today,
    steps,
    purchase:
      activity && purchase !== null
        ? {
            stepId: activity.step.id,
            day: dayEndingAt(network.time, early.finish[purchase] ?? 0),
            isDone: activity.state === 'done',
          }
        : null,
    end: network.activities.length === 0 ? null : dayEndingAt(network.time, latestOf(early.finish)),
    criticalLinks: criticalLinks(network, { early, late, leading }),
    problems: [...network.problems, ...tooFar(network, early)],
  }
}

/** The day of the purchase to come; null when there is none. Cheaper than the whole schedule. */
export function purchaseDay(network: Network, lengths: LengthChoice): IsoDay | null {
  const early = forwardPass(network, lengths)
  const target = targetOf(network.activities, early) ?? doneBy(network.activities, early)
  return target === null ? null : dayEndingAt(network.time, early.finish[target] ?? 0)
}

/** The last activity of the last purchase to come, one of `lost` left out; null when there is none. */
export function targetOf(
  activities: readonly Activity[],
  { finish }: Pick<EarlyDates, 'finish'>,
  lost: ReadonlySet<number> = new Set(),
): number | null {
  return lastPurchase(activities, finish, ({ state }, index) => state !== 'done' && !lost.has(index))
}

function doneBy(activities: readonly Activity[], { finish }: EarlyDates): number | null {
  return lastPurchase(activities, finish, ({ state }) => state === 'done')
}

function lastPurchase(
  activities: readonly Activity[],
  finish: Float64Array,
  isMeant: (activity: Activity, index: number) => boolean,
): number | null {
  let last: number | null = null
  activities.forEach((activity, index) => {
    const ends = finish[index] ?? Number.NaN
    if (activity.step.kind !== 'purchase' || activity.state === 'passed' || !isMeant(activity, index)) return
    if (Number.isNaN(ends)) return
    if (last === null || ends >= (finish[last] ?? 0)) last = index
  })
  return last
}

function latestOf(instants: Float64Array): number {
  return instants.reduce((latest, instant) => Math.max(latest, instant), 0)
}

function goalOf(
  { time }: Network,
  { finish }: EarlyDates,
  target: number | null,
  deadline: IsoDay | undefined,
): { latest: ReadonlyMap<number, number>; end: number } {
  const end = latestOf(finish)
  const wanted = deadline === undefined ? null : instantOf(time, deadline) + 1
  if (target === null) return { latest: new Map(), end: wanted ?? end }
  return { latest: new Map([[target, wanted ?? finish[target] ?? end]]), end }
}

/** The activities that the target waits for, itself included; all of them where there is no target. */
function leadingTo({ activities, incoming }: Network, target: number | null): readonly boolean[] {
  const leading = activities.map((_activity, index) => target === null || index === target)
  for (let index = activities.length - 1; index >= 0; index -= 1) {
    if (!leading[index] || activities[index]?.start !== null) continue
    for (const { from } of incoming[index] ?? []) leading[from] = true
  }
  return leading
}

function criticalLinks(
  network: Network,
  dates: { readonly early: EarlyDates; readonly late: LateDates; readonly leading: readonly boolean[] },
): ReadonlySet<Id> {
  const isCritical = network.activities.map(
    ({ state }, index) => state !== 'done' && dates.leading[index] === true && isTight(network, dates, index),
  )
  const links = network.dependencies.filter(
    (dependency) =>
      isCritical[dependency.from] && isCritical[dependency.to] && isDriving(network, dates.early, dependency),
  )
  return new Set(links.flatMap(({ linkId }) => linkId ?? []))
}

/** Whether an activity starts just when a dependency lets it, possibly beside others that do as well. */
function isDriving({ activities, time }: Network, early: EarlyDates, { from, to, lag }: Dependency): boolean {
  if (activities[to]?.start !== null) return false
  const reached = after(time, early.finish[from] ?? 0, lag ?? { days: 0, unit: 'working' })
  return sameWork(time, reached, early.start[to] ?? 0)
}

function tooFar({ activities, time }: Network, { finish }: EarlyDates): PlanProblem[] {
  const index = finish.findIndex((instant) => instant >= time.end)
  const activity = activities[index]
  return activity ? [{ kind: 'too-far', stepId: activity.step.id }] : []
}
