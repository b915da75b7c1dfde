import type { Perspective } from '../model/perspective'
import type { Id } from '../model/values'

/** How well we know that a step is as drawn: by how many independent people, and whether they agree. */
export type Verification = 'unverified' | 'single-source' | 'corroborated' | 'disputed'

/**
 * The verification of a subject from the perspectives on it: `disputed` when anybody contradicts, `corroborated` from
 * two independent sources on. Assumed perspectives and superseded ones do not count. A map drawn from one person's
 * opinion is a risk (guides: domain 0.2, rules S06 to S08).
 */
export function verificationOf(
  perspectives: Iterable<Perspective>,
  superseded: ReadonlySet<Id>,
): Verification {
  const sources = new Set<string>()
  for (const perspective of perspectives) {
    if (perspective.directness === 'assumed' || superseded.has(perspective.id)) continue
    if (perspective.stance === 'disputes') return 'disputed'
    sources.add(sourceOf(perspective))
  }
  if (sources.size === 0) return 'unverified'
  return sources.size === 1 ? 'single-source' : 'corroborated'
}

/** The perspectives that no longer count: a newer one replaces them, or another version was settled on. */
export function supersededIds(perspectives: Iterable<Perspective>): ReadonlySet<Id> {
  const ids = new Set<Id>()
  for (const { id, supersedesId, setAsideOn } of perspectives) {
    if (supersedesId !== undefined) ids.add(supersedesId)
    if (setAsideOn !== undefined) ids.add(id)
  }
  return ids
}

/**
 * Names the source of a perspective: a stakeholder, or a document or person by its name. Whoever is not named counts
 * as one and the same source, so that nobody is counted twice.
 */
export function sourceOf({ saidById, saidBy }: Perspective): string {
  if (saidById !== undefined) return `stakeholder:${saidById}`
  return `name:${saidBy?.trim().toLowerCase() ?? ''}`
}
