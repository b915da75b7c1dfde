import type { Collected } from './collect-activities'
import type { Activity, Dependency, Outcome, Turn } from './network'

/** True when an outcome leads back to what comes before; what lay there may have been decided against since. */
export function leadsBack({ backTo }: Outcome, decision: number): boolean {
  return backTo !== null && backTo <= decision
}

/**
 * The outcomes after which a purchase is not reached, though it is by another outcome of the same activity: with them
 * the client turns away from it, whatever else leads there. Linear in activities and dependencies for each purchase.
 */
export function turnsIn(
  activities: readonly Activity[],
  incoming: readonly (readonly Dependency[])[],
  outgoing: readonly (readonly Dependency[])[],
): Turn[] {
  const forks = activities.flatMap(({ outcomes }, index) => (outcomes.length > 0 ? [index] : []))
  if (forks.length === 0) return []
  return purchasesToCome(activities).flatMap((purchase) => {
    const leads = leadingTo(purchase, incoming)
    return forks.flatMap((from) =>
      from === purchase || !leads.has(from)
        ? []
        : (activities[from]?.outcomes ?? []).flatMap((one, outcome): Turn[] => {
            const followed = (outgoing[from] ?? []).filter(
              (on) => on.outcome === null || on.outcome === outcome,
            )
            const isReached = leadsBack(one, from) || followed.some(({ to }) => leads.has(to))
            return isReached ? [] : [{ from, outcome, purchase }]
          }),
    )
  })
}

/** By purchase, the decisions already made that can no longer lead to it. Numbers as collected. */
export function decidedAgainst({
  activities,
  dependencies,
  dead,
}: Collected): ReadonlyMap<number, readonly number[]> {
  if (dead.size === 0) return new Map()
  const incoming = activities.map((): Dependency[] => [])
  for (const dependency of dependencies) incoming[dependency.to]?.push(dependency)
  return new Map(
    purchasesToCome(activities).map((purchase) => {
      const leads = leadingTo(purchase, incoming)
      const leading = dependencies.filter(({ to }) => leads.has(to))
      const goingOn = new Set(leading.flatMap((one) => (dead.has(one) ? [] : [one.from])))
      const against = leading.filter((one) => dead.has(one) && !goingOn.has(one.from))
      return [purchase, [...new Set(against.map(({ from }) => from))]]
    }),
  )
}

function purchasesToCome(activities: readonly Activity[]): number[] {
  return activities.flatMap(({ step, state }, index) =>
    step.kind === 'purchase' && state !== 'passed' && state !== 'done' ? [index] : [],
  )
}

/** An activity and all from which dependencies lead to it. */
function leadingTo(
  target: number,
  incoming: readonly (readonly Pick<Dependency, 'from'>[])[],
): ReadonlySet<number> {
  const leads = new Set([target])
  // The set grows while it is walked.
  for (const index of leads) for (const { from } of incoming[index] ?? []) leads.add(from)
  return leads
}
