import type { Link } from '../model/link'
import type { Id } from '../model/values'

/** To whom each person reports, in the order of the links' ids so that every machine sees the same. */
export function managersOf(links: Iterable<Link>): Map<Id, Id[]> {
  const managers = new Map<Id, Id[]>()
  const lines = [...links].filter((link) => link.kind === 'relation' && link.relation === 'reports-to')
  for (const { sourceId, targetId } of lines.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    managers.set(sourceId, [...(managers.get(sourceId) ?? []), targetId])
  }
  return managers
}

/** Whether a person reports to another one, directly or through others. */
export function reportsUpTo(managers: ReadonlyMap<Id, readonly Id[]>, id: Id, aboveId: Id): boolean {
  const seen = new Set<Id>([id])
  const waiting = [id]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const manager of managers.get(next) ?? []) {
      if (manager === aboveId) return true
      if (seen.has(manager)) continue
      seen.add(manager)
      waiting.push(manager)
    }
  }
  return false
}
