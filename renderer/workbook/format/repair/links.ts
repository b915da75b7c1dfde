import type { Link } from '../../model/link'
import type { Workbook } from '../../model/workbook'
import { shortened } from '../../rules/record-title'
import { mendTable, type Warn } from './table'

/** A link of which an end is missing, or is not the kind of record that such a link connects, is removed. */
export function repairLinks(workbook: Workbook, warn: Warn): Workbook {
  const links = mendTable(workbook.links, (link) => {
    const ends = endsOf(workbook, link)
    if (ends.source !== undefined && ends.target !== undefined) return link
    const known = [quoted('from', ends.source), quoted('to', ends.target)].filter(Boolean).join(' ')
    warn(
      `A link ${known || `with the id ${link.id}`} was removed, because what it connects is not in the file.`,
    )
    return null
  })
  return { ...workbook, links }
}

function endsOf(
  { steps, stakeholders }: Workbook,
  { kind, sourceId, targetId }: Link,
): { source: string | undefined; target: string | undefined } {
  const step = (id: string) => steps.get(id)?.title
  const person = (id: string) => stakeholders.get(id)?.name
  switch (kind) {
    case 'sequence':
      return { source: step(sourceId), target: step(targetId) }
    case 'participation':
      return { source: person(sourceId), target: step(targetId) }
    case 'relation':
      return { source: person(sourceId), target: person(targetId) }
  }
}

function quoted(preposition: string, title: string | undefined): string {
  return title ? `${preposition} “${shortened(title)}”` : ''
}
