import type { Link } from '../model/link'
import type { Id } from '../model/values'
import type { ConnectAllowed } from '../rules/can-connect'

/** The link that a verdict allows. */
export function linkFrom(id: Id, { allowed: _, ...link }: ConnectAllowed): Link {
  return { id, ...link }
}
