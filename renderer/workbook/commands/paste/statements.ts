import type { Perspective, Subject } from '../../model/perspective'
import type { Id } from '../../model/values'
import { type Draft, writeRecord } from '../draft'
import { callOf, type Pasting, type Renamed } from './records'

/**
 * Writes who told us what about the pasted records. Beside the original nothing is written: one statement must not count
 * twice, or a copy would pass for corroborated.
 */
export function pasteStatements(draft: Draft, pasting: Pasting, renamed: Renamed): void {
  const { fragment, newId } = pasting
  const copies = new Map<Id, Id>()
  for (const statement of fragment.perspectives) {
    const subject = subjectOf(draft, pasting, statement.subject, renamed)
    if (!subject) continue
    const { saidById, saidBy, supersedesId, callId, ...rest } = statement
    const id = newId()
    copies.set(statement.id, id)
    const call = callOf(draft, fragment, callId)
    writeRecord(draft, 'perspectives', {
      ...rest,
      id,
      subject,
      ...speaker(pasting, { saidById, saidBy }),
      ...(call && { callId: call }),
    })
  }
  for (const { id, supersedesId } of fragment.perspectives) {
    const copy = draft.tables.perspectives.get(copies.get(id) ?? '')
    const older = copies.get(supersedesId ?? '')
    if (copy && older) writeRecord(draft, 'perspectives', { ...copy, supersedesId: older })
  }
}

function subjectOf(
  { workbook }: Draft,
  { fragment, people }: Pasting,
  subject: Subject,
  renamed: Renamed,
): Subject | undefined {
  const { kind, id } = subject
  const isBesideOriginal = workbook.id === fragment.workbookId && workbook[kind].has(id)
  if (isBesideOriginal) return undefined
  const copies =
    kind === 'steps'
      ? renamed.steps
      : kind === 'links'
        ? renamed.links
        : kind === 'stakeholders'
          ? people
          : null
  const copyId = copies?.get(id)
  if (copyId === undefined) return undefined
  // What is known here about a person who was recognised stays as it is.
  if (kind === 'stakeholders' && workbook.stakeholders.has(copyId)) return undefined
  return { ...subject, id: copyId }
}

function speaker(
  { fragment, people }: Pasting,
  { saidById, saidBy }: { saidById: Id | undefined; saidBy: string | undefined },
): Pick<Perspective, 'saidById' | 'saidBy'> {
  const known = people.get(saidById ?? '')
  if (known !== undefined) return { saidById: known, ...(saidBy !== undefined && { saidBy }) }
  const person = fragment.stakeholders.find(({ id }) => id === saidById)
  const name = saidBy ?? person?.name
  return name ? { saidBy: name } : {}
}
