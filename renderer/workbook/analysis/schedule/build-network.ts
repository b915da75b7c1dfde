import type { Id, IsoDay } from '../../model/values'
import { dealOf, type Workbook } from '../../model/workbook'
import { dayNumber } from '../day-number'
import { firstDayOf } from './anchors'
import { type Collected, collectActivities } from './collect-activities'
import type { ActivitiesOfStep, Activity, Dependency, Network, PlanProblem } from './network'
import { decidedAgainst, turnsIn } from './turning-away'
import { createWorkTime, instantOf, usualCalendar } from './work-time'

/** How far back a plan may reach that has to fit a date in the past or too near: three years. */
const daysBefore = 1_096

/** What is said to have happened longer ago than that, twenty years, was most likely mistyped and counts from there. */
const longestPast = 7_305

/**
 * The network of a whole deal as of a day. Branches that the client decided against are left out; a decision still
 * open is planned as if each of its branches had to be walked. A purchase to which a decision that is made can no longer
 * lead is left out, whatever else leads there. Linear in steps and links, apart from sorting.
 */
export function buildNetwork(workbook: Workbook, today: IsoDay): Network {
  const { workCalendar = usualCalendar } = dealOf(workbook)
  const first = dayNumber(firstDayOf(workbook.steps.values(), today))
  const time = createWorkTime(workCalendar, Math.max(first, dayNumber(today) - longestPast) - daysBefore)
  const collected = collectActivities(workbook, time, today)
  const { activities, dependencies, ofStep } = sorted(collected)
  const incoming = activities.map((): Dependency[] => [])
  const outgoing = activities.map((): Dependency[] => [])
  for (const dependency of dependencies) {
    incoming[dependency.to]?.push(dependency)
    outgoing[dependency.from]?.push(dependency)
  }
  const problems = [...collected.problems, ...planProblems(activities, collected)]
  const now = instantOf(time, today)
  const turns = turnsIn(activities, incoming, outgoing)
  return { today, now, time, activities, dependencies, incoming, outgoing, turns, ofStep, problems }
}

/** Kahn's algorithm ("Topological sorting of large networks", 1962), leaving out what cannot happen any more. */
function sorted(collected: Collected) {
  const { activities, dependencies, dead, ofStep } = collected
  const against = decidedAgainst(collected)
  const outgoing = activities.map((): Dependency[] => [])
  const missing = activities.map(() => 0)
  const alive = activities.map(() => 0)
  for (const dependency of dependencies) {
    outgoing[dependency.from]?.push(dependency)
    missing[dependency.to] = (missing[dependency.to] ?? 0) + 1
  }
  const waits = missing.map((count) => count > 0)
  const place = new Map<number, number>()
  const kept: Dependency[] = []
  const queue = activities.flatMap((_activity, index) => (missing[index] === 0 ? [index] : []))
  for (const from of queue) {
    const isDone = activities[from]?.state === 'done'
    // Whatever leads to a purchase stands before it in the queue.
    const isRefused = (against.get(from) ?? []).some((decision) => place.has(decision))
    const isAlive = isDone || (!isRefused && (!waits[from] || (alive[from] ?? 0) > 0))
    if (isAlive) place.set(from, place.size)
    for (const dependency of outgoing[from] ?? []) {
      const { to } = dependency
      if (isAlive && !dead.has(dependency)) {
        alive[to] = (alive[to] ?? 0) + 1
        kept.push(dependency)
      }
      missing[to] = (missing[to] ?? 0) - 1
      if (missing[to] === 0) queue.push(to)
    }
  }
  return renumbered(activities, kept, ofStep, place)
}

function renumbered(
  activities: readonly Activity[],
  dependencies: readonly Dependency[],
  ofStep: ReadonlyMap<Id, ActivitiesOfStep>,
  place: ReadonlyMap<number, number>,
) {
  const at = (index: number) => place.get(index) ?? -1
  return {
    activities: [...place.keys()].flatMap((index) => {
      const activity = activities[index]
      if (!activity) return []
      const outcomes = activity.outcomes.map((outcome) => ({
        ...outcome,
        backTo: outcome.backTo === null ? null : (place.get(outcome.backTo) ?? null),
      }))
      return [{ ...activity, outcomes }]
    }),
    dependencies: dependencies.map((one) => ({ ...one, from: at(one.from), to: at(one.to) })),
    ofStep: new Map(
      [...ofStep].flatMap(([id, { first, last }]) =>
        place.has(first) ? [[id, { first: at(first), last: at(last) }] as const] : [],
      ),
    ),
  }
}

function planProblems(activities: readonly Activity[], collected: Collected): PlanProblem[] {
  const problems: PlanProblem[] = []
  if (!activities.some(isPurchase)) {
    const lost = collected.activities.find(isPurchase)
    problems.push(lost ? { kind: 'turned-away', purchaseId: lost.step.id } : { kind: 'no-purchase' })
  }
  const guessed = activities.filter(
    ({ step, state }) =>
      (state === 'open' || state === 'started') && !step.duration && step.kind !== 'milestone',
  )
  const stepIds = guessed.map(({ step }) => step.id)
  if (stepIds.length > 0) problems.push({ kind: 'no-estimate', stepIds })
  return problems
}

function isPurchase({ step, state }: Activity): boolean {
  return step.kind === 'purchase' && state !== 'passed'
}
