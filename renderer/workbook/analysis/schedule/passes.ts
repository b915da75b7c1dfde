import { after, before, counted, type LengthChoice, lengthOf, type Span } from './length'
import type { Activity, Dependency, Network } from './network'

const noTime: Span = { days: 0, unit: 'working' }

/** What the passes need of a network; plans that differ in their dependencies share the rest. */
export type Plan = Pick<Network, 'now' | 'time' | 'activities' | 'incoming' | 'outgoing' | 'turns'>

/** The earliest instants, by number of activity. */
export interface EarlyDates {
  readonly start: Float64Array
  readonly finish: Float64Array
  /** The dependency that decides when an activity starts; undefined where a date does. */
  readonly driver: readonly (Dependency | undefined)[]
}

/** The latest instants that delay nothing, by number of activity. */
export interface LateDates {
  readonly start: Float64Array
  readonly finish: Float64Array
}

/** What an activity takes of a plan: nothing when it has passed or only frames what takes time. */
export function spanOf({ state, estimate }: Activity, choice: LengthChoice): Span {
  return state === 'passed' || state === 'frame' ? noTime : lengthOf(estimate, choice)
}

/**
 * The forward pass of the critical path method: an activity starts once all it depends on is finished and its lag is
 * over. Kelley and Walker, "Critical-Path Planning and Scheduling" (1959). `isFollowed` leaves dependencies out;
 * an activity none of whose dependencies is followed, though it has some, is left out itself: its dates are NaN.
 */
export function forwardPass(
  plan: Plan,
  choice: LengthChoice,
  isFollowed: (dependency: Dependency) => boolean = () => true,
): EarlyDates {
  const { activities, time, now } = plan
  const start = new Float64Array(activities.length)
  const finish = new Float64Array(activities.length)
  const driver: (Dependency | undefined)[] = []
  activities.forEach((activity, index) => {
    if (activity.start !== null) {
      start[index] = activity.start
      finish[index] = activity.finish ?? finishOfStarted(plan, activity, activity.start, choice)
      return
    }
    const incoming = (plan.incoming[index] ?? []).filter(
      (one) => isFollowed(one) && !Number.isNaN(finish[one.from]),
    )
    if (incoming.length === 0 && (plan.incoming[index] ?? []).length > 0) {
      start[index] = Number.NaN
      finish[index] = Number.NaN
      return
    }
    let earliest = activity.state === 'passed' ? now : activity.notBefore
    for (const dependency of incoming) {
      const reached = after(time, finish[dependency.from] ?? 0, dependency.lag ?? noTime)
      // On a tie the dependency decides: the path to the end leads through it.
      if (reached < earliest) continue
      earliest = reached
      driver[index] = dependency
    }
    start[index] = earliest
    finish[index] = after(time, earliest, spanOf(activity, choice))
  })
  return { start, finish, driver }
}

/** What has started and takes time is not over before this evening. */
function finishOfStarted(
  { time, now }: Plan,
  activity: Activity,
  start: number,
  choice: LengthChoice,
): number {
  const span = spanOf(activity, choice)
  const soonest = counted(span.days) === 0 ? now : now + 1
  return Math.max(activity.state === 'frame' ? start : soonest, after(time, start, span))
}

/**
 * The backward pass: the latest dates that keep the latest date of each activity named in `latest`. Whatever leads to
 * none of them must be over by `end`.
 */
export function backwardPass(
  plan: Plan,
  choice: LengthChoice,
  latest: ReadonlyMap<number, number>,
  end: number,
): LateDates {
  const { activities, time } = plan
  const start = new Float64Array(activities.length)
  const finish = new Float64Array(activities.length)
  for (let index = activities.length - 1; index >= 0; index -= 1) {
    const activity = activities[index]
    if (!activity) continue
    let last = latest.get(index) ?? end
    for (const { to, lag } of plan.outgoing[index] ?? []) {
      if (activities[to]?.start !== null) continue
      last = Math.min(last, before(time, start[to] ?? end, lag ?? noTime))
    }
    finish[index] = last
    start[index] = activity.start ?? before(time, last, spanOf(activity, choice))
  }
  return { start, finish }
}
