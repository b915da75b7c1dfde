import type { Fragment } from '../../clipboard/fragment'
import { recognisePerson } from '../../clipboard/recognise-person'
import type { NewId } from '../../model/ids'
import type { Stakeholder } from '../../model/stakeholder'
import type { Id } from '../../model/values'
import { type Draft, writeRecord } from '../draft'

/** The people of a workbook by the ids that they have in a fragment. */
export type PastedPeople = ReadonlyMap<Id, Id>

/**
 * Finds the people of a fragment in the workbook and adds those who are not there, as yet on no sheet. Somebody who
 * only said something is recognised but never added: a statement keeps their name without them.
 */
export function pastePeople(draft: Draft, fragment: Fragment, newId: NewId): PastedPeople {
  const needed = new Set([
    ...fragment.boxes.filter(({ kind }) => kind === 'stakeholders').map(({ id }) => id),
    ...fragment.links.filter(({ kind }) => kind === 'participation').map(({ sourceId }) => sourceId),
  ])
  const people = new Map<Id, Id>()
  for (const person of fragment.stakeholders) {
    const known = knownAs(draft, fragment, person)
    if (known) people.set(person.id, known.id)
    else if (needed.has(person.id)) {
      const added = { ...person, id: newId(), placements: [] }
      writeRecord(draft, 'stakeholders', added)
      people.set(person.id, added.id)
    }
  }
  return people
}

function knownAs({ workbook }: Draft, fragment: Fragment, person: Stakeholder): Stakeholder | undefined {
  const self = workbook.id === fragment.workbookId ? workbook.stakeholders.get(person.id) : undefined
  return self ?? recognisePerson(workbook, person)
}
