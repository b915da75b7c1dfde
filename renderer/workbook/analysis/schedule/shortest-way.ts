import type { Network } from './network'
import { type EarlyDates, forwardPass, type Plan } from './passes'
import { targetOf } from './schedule'

/** As many ways through the decisions are all tried. */
const mostWays = 1_024

/** The soonest that the purchase can come, whatever the decisions bring. */
export interface ShortestWay {
  readonly target: number
  /** Instant. */
  readonly finish: number
  readonly early: EarlyDates
  readonly choice: Choice
}

/** The outcome taken of each open decision, by numbers of activities and of outcomes. */
type Choice = ReadonlyMap<number, number>

/**
 * The way through all open decisions on which the purchase comes soonest when every step takes its shortest time; null
 * when no way leads to one. With more decisions than can be tried together each is tried in turn until none helps.
 */
export function shortestWay(network: Network): ShortestWay | null {
  const decisions = openDecisions(network)
  const ways = decisions.reduce((count, { outcomes }) => count * outcomes.length, 1)
  if (ways > mostWays) return improvedWay(network, decisions)
  return bestOf([...choicesOf(decisions)].map((choice) => wayOf(network, choice)))
}

function bestOf(ways: readonly (ShortestWay | null)[]): ShortestWay | null {
  return ways.reduce((best, way) => (way && (best === null || way.finish < best.finish) ? way : best), null)
}

function improvedWay(network: Network, decisions: readonly OpenDecision[]): ShortestWay | null {
  let choice: Choice = new Map(decisions.map((one) => [one.activity, outcomeTowardPurchase(network, one)]))
  let best = wayOf(network, choice)
  for (let before: ShortestWay | null | undefined; before !== best; ) {
    before = best
    for (const { activity, outcomes } of decisions) {
      for (const outcome of outcomes) {
        const other = new Map(choice).set(activity, outcome)
        const way = wayOf(network, other)
        if (!way || bestOf([best, way]) !== way) continue
        best = way
        choice = other
      }
    }
  }
  return best
}

function outcomeTowardPurchase(network: Network, { activity, outcomes }: OpenDecision): number {
  const leads = leadingToPurchase(network)
  const toward = (network.outgoing[activity] ?? []).find(({ to, outcome }) => outcome !== null && leads[to])
  return toward?.outcome ?? outcomes[0] ?? 0
}

function leadingToPurchase({ activities, incoming }: Network): readonly boolean[] {
  const leads = activities.map(({ step }) => step.kind === 'purchase')
  for (let index = activities.length - 1; index >= 0; index -= 1) {
    if (leads[index]) for (const { from } of incoming[index] ?? []) leads[from] = true
  }
  return leads
}

/** The soonest purchase along one way through the decisions. */
export function wayOf(plan: Plan, choice: Choice): ShortestWay | null {
  const early = forwardPass(
    plan,
    'shortest',
    ({ from, outcome }) => outcome === null || choice.get(from) === outcome,
  )
  const taken = plan.turns.filter(
    ({ from, outcome }) => choice.get(from) === outcome && !Number.isNaN(early.finish[from]),
  )
  const target = targetOf(plan.activities, early, new Set(taken.map(({ purchase }) => purchase)))
  const finish = target === null ? undefined : early.finish[target]
  return target === null || finish === undefined ? null : { target, finish, early, choice }
}

interface OpenDecision {
  readonly activity: number
  /** Numbers of the outcomes that lead on. */
  readonly outcomes: readonly number[]
}

function openDecisions({ activities }: Network): OpenDecision[] {
  return activities.flatMap(({ outcomes }, activity) => {
    const on = outcomes.flatMap(({ backTo }, number) => (backTo === null ? [number] : []))
    return on.length > 0 ? [{ activity, outcomes: on }] : []
  })
}

function* choicesOf(decisions: readonly OpenDecision[]): Generator<Choice> {
  const digits = decisions.map(() => 0)
  for (;;) {
    yield new Map(decisions.map(({ activity, outcomes }, at) => [activity, outcomes[digits[at] ?? 0] ?? 0]))
    let at = 0
    for (; at < digits.length; at += 1) {
      const next = (digits[at] ?? 0) + 1
      digits[at] = next < (decisions[at]?.outcomes.length ?? 0) ? next : 0
      if (digits[at] !== 0) break
    }
    if (at === digits.length) return
  }
}
