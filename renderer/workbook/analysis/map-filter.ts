import { linkEnds } from '../model/link-ends'
import { type RecordKey, recordKey } from '../model/records'
import type { Stakeholder } from '../model/stakeholder'
import type { Step } from '../model/step'
import type { Id } from '../model/values'
import type { Workbook } from '../model/workbook'
import { isSettled } from './path-state'
import type { SheetFacts } from './sheet-facts'

/** What is looked for on a map. Whatever does not match is dimmed, never hidden. */
export type MapFilter =
  | { readonly kind: 'unknowns' }
  | { readonly kind: 'overdue' }
  | { readonly kind: 'critical' }
  | { readonly kind: 'person'; readonly id: Id }

/** Everything that filters of one sheet look at. */
export interface FilterSources {
  readonly workbook: Workbook
  readonly sheetId: Id
  readonly facts: SheetFacts
  /** Steps of the critical path; asked for only when it is looked for. */
  readonly critical: () => ReadonlySet<Id>
}

const nothing: ReadonlySet<Id> = new Set()

/**
 * What stays lit on a sheet under all of some filters: steps and people that match every one, and the links between
 * them. Several people widen the search, filters of different kinds narrow it.
 */
export function litByFilters(sources: FilterSources, filters: readonly MapFilter[]): ReadonlySet<RecordKey> {
  const { workbook, sheetId } = sources
  const taking = participations(workbook)
  const critical = filters.some(({ kind }) => kind === 'critical') ? sources.critical() : nothing
  const kinds = [...new Set(filters.map(({ kind }) => kind))]
  const everyGroup = (matches: (filter: MapFilter) => boolean) =>
    kinds.every((kind) => filters.some((filter) => filter.kind === kind && matches(filter)))
  const lit = new Set<RecordKey>()
  const steps = new Set<Id>()
  for (const step of workbook.steps.values()) {
    if (step.sheetId !== sheetId) continue
    if (!everyGroup((filter) => stepMatches({ facts: sources.facts, critical, taking }, step, filter)))
      continue
    steps.add(step.id)
    lit.add(recordKey('steps', step.id))
  }
  for (const person of workbook.stakeholders.values()) {
    if (!person.placements.some((place) => place.sheetId === sheetId)) continue
    const takesPart = [...(taking.get(person.id) ?? [])].some((id) => steps.has(id))
    if (everyGroup((filter) => personMatches(person, takesPart, filter)))
      lit.add(recordKey('stakeholders', person.id))
  }
  for (const link of workbook.links.values()) {
    const { source, target } = linkEnds(link)
    if (lit.has(source) && lit.has(target)) lit.add(recordKey('links', link.id))
  }
  return lit
}

/** Some boxes, what is linked to them, and those links. Boxes that are gone count for nothing. */
export function litByNeighbours(workbook: Workbook, keys: readonly RecordKey[]): ReadonlySet<RecordKey> {
  const middle = new Set(keys)
  const lit = new Set(keys)
  for (const link of workbook.links.values()) {
    const { source, target } = linkEnds(link)
    if (!middle.has(source) && !middle.has(target)) continue
    lit.add(source)
    lit.add(target)
    lit.add(recordKey('links', link.id))
  }
  return lit
}

function participations({ links }: Workbook): ReadonlyMap<Id, ReadonlySet<Id>> {
  const steps = new Map<Id, Set<Id>>()
  for (const link of links.values()) {
    if (link.kind !== 'participation') continue
    const known = steps.get(link.sourceId)
    if (known) known.add(link.targetId)
    else steps.set(link.sourceId, new Set([link.targetId]))
  }
  return steps
}

interface StepSources {
  readonly facts: SheetFacts
  readonly critical: ReadonlySet<Id>
  readonly taking: ReadonlyMap<Id, ReadonlySet<Id>>
}

function stepMatches({ facts, critical, taking }: StepSources, step: Step, filter: MapFilter): boolean {
  const fact = facts.get(step.id)
  switch (filter.kind) {
    case 'unknowns':
      return isUnknown(step, fact?.owners.length ?? 0)
    case 'overdue':
      return fact?.overdue ?? false
    case 'critical':
      return critical.has(step.id)
    case 'person':
      return taking.get(filter.id)?.has(step.id) ?? false
  }
}

/** What the map itself marks as not known: the status, who does it, by when, or a question nobody has answered. */
function isUnknown(step: Step, owners: number): boolean {
  if (step.status === 'unknown') return true
  if (isSettled(step)) return false
  const asked = step.openQuestions?.some(({ answeredOn }) => answeredOn === undefined) ?? false
  return owners === 0 || step.due === undefined || asked
}

function personMatches(person: Stakeholder, takesPart: boolean, filter: MapFilter): boolean {
  if (filter.kind === 'person') return person.id === filter.id
  if (filter.kind === 'unknowns') {
    return person.placeholder || (person.disposition ?? 'unknown') === 'unknown'
  }
  return takesPart
}
