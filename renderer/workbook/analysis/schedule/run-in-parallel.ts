import type { Id } from '../../model/values'
import type { Dependency, Network } from './network'
import type { Plan } from './passes'
import { type ShortestWay, wayOf } from './shortest-way'

/** Two client steps that follow each other and would have to run at the same time. */
export type ParallelPair = readonly [first: Id, second: Id]

/** Which steps would have to run in parallel for a date, and whether that is enough. */
export interface ParallelProposal {
  readonly pairs: readonly ParallelPair[]
  readonly isEnough: boolean
}

/** More than these cannot be asked of a client in one sentence. */
const mostPairs = 3

interface Candidate {
  readonly dependency: Dependency
  readonly plan: Plan
  readonly way: ShortestWay
}

/**
 * The pairs of steps on the shortest way whose running in parallel gains most, one after the other, until the
 * purchase comes by the deadline (an instant). Fast tracking, as the Project Management Institute calls it (PMBOK
 * Guide, schedule compression).
 */
export function runInParallel(network: Network, shortest: ShortestWay, deadline: number): ParallelProposal {
  const pairs: ParallelPair[] = []
  let plan: Plan = network
  let way = shortest
  while (way.finish > deadline && pairs.length < mostPairs) {
    const best = bestCandidate(network, plan, way)
    if (!best) break
    pairs.push([stepIdOf(plan, best.dependency.from), stepIdOf(plan, best.dependency.to)])
    plan = best.plan
    way = best.way
  }
  return { pairs, isEnough: way.finish <= deadline }
}

function bestCandidate(network: Network, plan: Plan, way: ShortestWay): Candidate | null {
  let best: Candidate | null = null
  for (const dependency of drivingPath(plan, way)) {
    if (!isMovable(network, dependency.from) || !isMovable(network, dependency.to)) continue
    // The beginning and the end of one and the same step stay in this order.
    if (dependency.linkId === null) continue
    const parallel = inParallel(network, plan, dependency)
    const next = wayOf(parallel, way.choice)
    if (!next || next.finish >= (best?.way ?? way).finish) continue
    best = { dependency, plan: parallel, way: next }
  }
  return best
}

/** Work that people can take up at the same time; nobody decides, signs or buys beside what that waits for. */
function isMovable({ activities, ofStep }: Network, index: number): boolean {
  const step = activities[index]?.step
  const first = activities[ofStep.get(step?.id ?? '')?.first ?? -1]
  if (!step || !first || first.start !== null || first.state === 'passed') return false
  return step.kind === 'task' || step.kind === 'paper' || step.kind === 'approval'
}

/** The dependencies that decide when the purchase comes, from the first on. */
function drivingPath({ activities }: Plan, { target, early }: ShortestWay): Dependency[] {
  const path: Dependency[] = []
  for (let at = early.driver[target]; at; at = activities[at.from] && early.driver[at.from]) path.unshift(at)
  return path
}

/** The plan in which `to` waits for what `from` waits for, and what comes after `to` waits for both. */
function inParallel({ activities, ofStep }: Network, plan: Plan, { from, to }: Dependency): Plan {
  const before = ofStep.get(activities[from]?.step.id ?? '')?.first ?? from
  const behind = ofStep.get(activities[to]?.step.id ?? '')?.last ?? to
  const waitsFor = (plan.incoming[before] ?? []).map((one) => ({ ...one, to }))
  const followers = (plan.outgoing[behind] ?? []).map((one) => ({ ...one, from, outcome: null }))
  const incoming = plan.incoming.map((dependencies, index) => {
    if (index === to) return [...dependencies.filter((one) => one.from !== from), ...waitsFor]
    return [...dependencies, ...followers.filter((one) => one.to === index)]
  })
  const outgoing = incoming.map((): Dependency[] => [])
  for (const dependency of incoming.flat()) outgoing[dependency.from]?.push(dependency)
  return { ...plan, incoming, outgoing }
}

function stepIdOf({ activities }: Plan, index: number): Id {
  return activities[index]?.step.id ?? ''
}
