import type { Id } from '../model/values'
import type { Inputs } from './inputs/inputs'
import type { Phase } from './inputs/phase'
import type { Observation } from './rule'

const because: { readonly [P in Phase]: string } = {
  exploring: 'the client is still exploring',
  selecting: 'the client is not deciding yet',
  deciding: 'the client is deciding',
  bought: 'the client has bought',
}

/**
 * What is normal in the first weeks is critical when the client decides: two levels lower while the client explores,
 * one lower while they select (guides: domain 4.1, calibrate by stage and deal length).
 */
export function easedEarly(phase: Phase): Observation['eased'] {
  if (phase === 'exploring') return { levels: 2, because: because.exploring }
  return phase === 'selecting' ? { levels: 1, because: because.selecting } : undefined
}

/** One level lower while the client explores. */
export function easedAtFirst(phase: Phase): Observation['eased'] {
  return phase === 'exploring' ? { levels: 1, because: because.exploring } : undefined
}

/** A deal that is over within so many calendar days; our own estimate. */
const shortDeal = 90

/** Some levels lower in a short deal, where fewer people and papers are normal. */
export function easedWhenShort(span: number | null, levels = 1): Observation['eased'] {
  const isShort = span !== null && span <= shortDeal
  return isShort ? { levels, because: 'the deal is a short one' } : undefined
}

/** What several reasons together make of it; the first is the one that is told. */
export function easedBy(...reasons: readonly Observation['eased'][]): Observation['eased'] {
  const levels = reasons.reduce((sum, reason) => sum + (reason?.levels ?? 0), 0)
  const because = reasons.find((reason) => reason !== undefined)?.because
  return because === undefined ? undefined : { levels, because }
}

/** Some levels lower for a step that begins later than in so many days, or nobody knows when. */
export function easedFar(
  startsIn: Inputs['startsIn'],
  stepId: Id,
  days: number,
  levels = 1,
): Observation['eased'] {
  const isSoon = (startsIn.get(stepId) ?? Number.POSITIVE_INFINITY) <= days
  return isSoon ? undefined : { levels, because: 'the step lies further ahead' }
}
