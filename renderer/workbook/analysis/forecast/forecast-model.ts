import { counted, type Estimate, type Span } from '../schedule/length'
import type { Activity, Network, Outcome } from '../schedule/network'
import { leadsBack } from '../schedule/turning-away'
import type { ForecastDependencies, ForecastModel, ForecastOutcomes } from './forecast-task'
import { evenly } from './forecast-task'

/** A network as numbers; null when its purchase is done or decided against, or when nothing is still to come. */
export function forecastModel(network: Network): ForecastModel | null {
  const { activities, time, now } = network
  const targets = network.problems.some(({ kind }) => kind === 'turned-away') ? [] : targetsOf(activities)
  if (targets.length === 0) return null
  const estimates = activities.map(lengthToDraw)
  return {
    time: {
      end: time.end,
      pace: time.pace,
      workBefore: time.workBefore,
      workingDays: time.workingDays,
    },
    now,
    notBefore: Float64Array.from(activities, ({ notBefore, state }) =>
      state === 'passed' ? now : notBefore,
    ),
    start: Float64Array.from(activities, ({ start }) => start ?? Number.NaN),
    finish: Float64Array.from(activities, ({ finish }) => finish ?? Number.NaN),
    soonest: Float64Array.from(activities, ({ state, estimate }) => soonestOf(state, estimate, now)),
    min: Float64Array.from(estimates, ({ min }) => counted(min)),
    max: Float64Array.from(estimates, ({ max }) => counted(max)),
    peak: Float64Array.from(estimates, peakOf),
    isCalendar: Uint8Array.from(estimates, ({ unit }) => (unit === 'calendar' ? 1 : 0)),
    dependencies: dependenciesOf(network),
    outcomes: outcomesOf(network),
    targets: Int32Array.from(targets),
    turns: turnsOf(network, targets),
  }
}

/** The purchases to come; without any purchase, everything. */
function targetsOf(activities: readonly Activity[]): number[] {
  const all = activities.map((_activity, index) => index)
  const purchases = all.filter((index) => {
    const activity = activities[index]
    return activity?.step.kind === 'purchase' && activity.state !== 'passed'
  })
  const isToCome = (index: number) => activities[index]?.state !== 'done'
  if (purchases.length > 0) return purchases.every(isToCome) ? purchases : []
  return all.some(isToCome) ? all : []
}

const noTime: Estimate = { min: 0, likely: 0, max: 0, unit: 'working' }

function lengthToDraw({ state, estimate }: Activity): Estimate {
  return state === 'passed' || state === 'frame' ? noTime : estimate
}

/** What takes time is not over before this evening. */
function soonestOf(state: Activity['state'], { max }: Estimate, now: number): number {
  if (state === 'frame') return 0
  return counted(max) > 0 ? now + 1 : now
}

function peakOf({ min, likely, max }: Estimate): number {
  return likely === null ? evenly : max > min ? (likely - min) / (max - min) : 0
}

/** Where each list begins when they stand one after the other. */
function starts(lists: readonly (readonly unknown[])[]): Int32Array {
  const first = new Int32Array(lists.length + 1)
  lists.forEach((list, index) => {
    first[index + 1] = (first[index] ?? 0) + list.length
  })
  return first
}

function lagsOf(lags: readonly (Span | null)[]): { lag: Float64Array; isCalendarLag: Uint8Array } {
  return {
    lag: Float64Array.from(lags, (lag) => lag?.days ?? 0),
    isCalendarLag: Uint8Array.from(lags, (lag) => (lag?.unit === 'calendar' ? 1 : 0)),
  }
}

function dependenciesOf({ incoming }: Network): ForecastDependencies {
  const all = incoming.flat()
  return {
    first: starts(incoming),
    from: Int32Array.from(all, ({ from }) => from),
    outcome: Int32Array.from(all, ({ outcome }) => outcome ?? -1),
    ...lagsOf(all.map(({ lag }) => lag)),
  }
}

function outcomesOf(network: Network): ForecastOutcomes {
  const lists = network.activities.map(({ outcomes }) => outcomes)
  const all = lists.flatMap((outcomes, index) => outcomes.map((outcome) => onlyBack(outcome, index)))
  const rounds = lists.flatMap((outcomes, index) =>
    outcomes.map((one) => roundOf(network, index, onlyBack(one, index))),
  )
  return {
    first: starts(lists),
    chance: Float64Array.from(all, ({ chance }) => chance),
    backTo: Int32Array.from(all, ({ backTo }) => backTo ?? -1),
    ...lagsOf(all.map(({ lag }) => lag)),
    firstOfRound: starts(rounds),
    round: Int32Array.from(rounds.flat()),
  }
}

function turnsOf({ turns }: Network, targets: readonly number[]): ForecastModel['turns'] {
  const lists = targets.map((target) => turns.filter(({ purchase }) => purchase === target))
  return {
    first: starts(lists),
    from: Int32Array.from(lists.flat(), ({ from }) => from),
    outcome: Int32Array.from(lists.flat(), ({ outcome }) => outcome),
  }
}

/** Where what lay between was decided against, a link back may no longer lead back: then it leads nowhere. */
function onlyBack(outcome: Outcome, decision: number): Outcome {
  return leadsBack(outcome, decision) ? outcome : { ...outcome, backTo: null }
}

/** The activities between the beginning of another round and the decision for it, both included. */
function roundOf({ incoming }: Network, decision: number, { backTo }: Outcome): number[] {
  if (backTo === null) return []
  const leads = new Set([decision])
  for (let index = decision; index > backTo; index -= 1) {
    if (leads.has(index)) for (const { from } of incoming[index] ?? []) leads.add(from)
  }
  const follows = new Set([backTo])
  for (let index = backTo + 1; index <= decision; index += 1) {
    if ((incoming[index] ?? []).some(({ from }) => follows.has(from))) follows.add(index)
  }
  return [...follows].filter((index) => leads.has(index))
}
