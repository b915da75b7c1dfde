import type { Stakeholder } from '../../model/stakeholder'
import type { Id } from '../../model/values'
import type { Workbook } from '../../model/workbook'
import { managersOf } from '../../rules/reporting-line'
import { stakeholderTitle } from '../../scene/names'

/** A person with those who report to them. */
export interface ReportingNode {
  readonly person: Stakeholder
  readonly reports: readonly ReportingNode[]
  /** Further people that they report to, where the tree can show only one. */
  readonly alsoReportsTo: readonly Stakeholder[]
}

/** Who reports to whom. */
export interface ReportingTree {
  /** People of the client at the top of a line; those with many below them come first. */
  readonly lines: readonly ReportingNode[]
  /** People of the client of whom no line is known. */
  readonly unplaced: readonly Stakeholder[]
  /** People outside the client, with whoever reports to them there. */
  readonly outside: readonly ReportingNode[]
  /** Lines that lead back to where they began, as people in turn. A file may hold them; commands refuse them. */
  readonly circles: readonly (readonly Stakeholder[])[]
}

/** The reporting lines of a workbook as trees. A circle is opened at the person whose id comes first. */
export function reportingTree({ stakeholders, links }: Workbook): ReportingTree {
  const managers = managersOf(links.values())
  const mainManager = new Map<Id, Id>()
  for (const [id, above] of managers) {
    const [first] = above.filter((managerId) => stakeholders.has(managerId) && managerId !== id)
    if (first !== undefined) mainManager.set(id, first)
  }
  const circles = openCircles(mainManager)
  const below = new Map<Id, Stakeholder[]>()
  for (const person of byName(stakeholders.values())) {
    const managerId = mainManager.get(person.id)
    if (managerId !== undefined) below.set(managerId, [...(below.get(managerId) ?? []), person])
  }
  const nodeOf = (person: Stakeholder): ReportingNode => ({
    person,
    reports: (below.get(person.id) ?? []).map(nodeOf),
    alsoReportsTo: (managers.get(person.id) ?? [])
      .filter((id) => id !== mainManager.get(person.id) && id !== person.id)
      .flatMap((id) => stakeholders.get(id) ?? []),
  })
  const tops = byName(stakeholders.values()).filter(({ id }) => !mainManager.has(id))
  const inside = tops.filter(({ side }) => side === 'client')
  return {
    lines: inside
      .filter(({ id }) => below.has(id))
      .map(nodeOf)
      .sort((a, b) => sizeOf(b) - sizeOf(a)),
    unplaced: inside.filter(({ id }) => !below.has(id)),
    outside: tops.filter(({ side }) => side !== 'client').map(nodeOf),
    circles: circles.map((circle) => circle.flatMap((id) => stakeholders.get(id) ?? [])),
  }
}

/** Takes one line out of every circle, so that what is left are trees; the circles that were opened. */
function openCircles(mainManager: Map<Id, Id>): readonly (readonly Id[])[] {
  const circles: Id[][] = []
  const settled = new Set<Id>()
  for (const start of [...mainManager.keys()].sort()) {
    const path: Id[] = []
    let id: Id | undefined = start
    while (id !== undefined && !settled.has(id) && !path.includes(id)) {
      path.push(id)
      id = mainManager.get(id)
    }
    if (id !== undefined && path.includes(id)) {
      const circle = path.slice(path.indexOf(id)).sort()
      const [top] = circle
      circles.push(path.slice(path.indexOf(id)))
      if (top !== undefined) mainManager.delete(top)
    }
    for (const member of path) settled.add(member)
  }
  return circles
}

function sizeOf({ reports }: ReportingNode): number {
  return 1 + reports.reduce((sum, node) => sum + sizeOf(node), 0)
}

const collator = new Intl.Collator('en')

function byName(people: Iterable<Stakeholder>): Stakeholder[] {
  return [...people].sort(
    (a, b) => collator.compare(stakeholderTitle(a), stakeholderTitle(b)) || (a.id < b.id ? -1 : 1),
  )
}
