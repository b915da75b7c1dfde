import type { MapFilter } from '@workbook/analysis/map-filter'
import type { SessionStore } from './session-store'

/** Adds a filter, or takes it away when it is there. */
export function toggleFilter(session: SessionStore, filter: MapFilter): void {
  const { filters } = session.getState()
  const others = filters.filter((other) => !sameFilter(other, filter))
  session.filter(others.length < filters.length ? others : [...filters, filter])
}

/** Whether anything on the map is dimmed. */
export function hasFilter(session: SessionStore): boolean {
  const { filters, neighboursOf } = session.getState()
  return filters.length > 0 || neighboursOf.length > 0
}

/** Whether two filters look for the same. */
export function sameFilter(a: MapFilter, b: MapFilter): boolean {
  return a.kind === b.kind && (a.kind !== 'person' || (b.kind === 'person' && a.id === b.id))
}
