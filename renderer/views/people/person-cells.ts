import { plainWords } from '@workbook/clipboard/recognise-person'
import type { PersonEdit } from '@workbook/commands/edit-people'
import { failure, type Result, success } from '@workbook/model/result'
import type { Stakeholder } from '@workbook/model/stakeholder'
import type { Id, IsoDay } from '@workbook/model/values'
import type { Workbook } from '@workbook/model/workbook'
import { stakeholderTitle } from '@workbook/scene/names'
import {
  buyingRoleWords,
  coverageWords,
  dispositionWords,
  influenceWords,
  responseModeWords,
  sideWords,
} from '../../i18n/words'
import { choiceOf, choicesOf } from '../../panels/cells/cell-values'
import { type CellOrigin, dayInCell, mapped, mappedChoice, oneLine } from '../../panels/cells/read-cells'
import { optionalText } from '../../panels/fields/codecs'

/** What reading a cell may look at. */
export interface PersonCellContext {
  readonly workbook: Workbook
  readonly today: IsoDay
  readonly origin: CellOrigin
}

type ReadCell = (text: string, context: PersonCellContext) => Result<PersonEdit, string>

/** Reads the text of a cell, by column. */
export const personCells: Readonly<Record<string, ReadCell>> = {
  // A role is no longer without a name once it has one.
  name: (text) => success(field({ name: oneLine(text), placeholder: text.trim() === '' })),
  jobTitle: line('jobTitle'),
  organisation: line('organisation'),
  unit: line('unit'),
  email: line('email'),
  phone: line('phone'),
  counterpart: line('counterpart'),
  wins: paragraph('wins'),
  risks: paragraph('risks'),
  notes: paragraph('notes'),
  side: (text) =>
    mappedChoice(choiceOf(text, sideWords), 'A person is with the client or outside.', (side) =>
      field({ side }),
    ),
  buyingRoles: (text) => mapped(choicesOf(text, buyingRoleWords), (buyingRoles) => field({ buyingRoles })),
  influence: (text) => mapped(choiceOf(text, influenceWords), (influence) => field({ influence })),
  informalInfluence: (text) =>
    mapped(choiceOf(text, influenceWords), (informalInfluence) => field({ informalInfluence })),
  disposition: (text) => mapped(choiceOf(text, dispositionWords), (disposition) => field({ disposition })),
  changeDisposition: (text) =>
    mapped(choiceOf(text, dispositionWords), (changeDisposition) => field({ changeDisposition })),
  responseMode: (text) =>
    mapped(choiceOf(text, responseModeWords), (responseMode) => field({ responseMode })),
  coverage: (text) => mapped(choiceOf(text, coverageWords), (coverage) => field({ coverage })),
  lastContact: (text, { origin, today }) =>
    mapped(dayInCell(text, origin, today), (lastContact) => field({ lastContact })),
  manager: (text, { workbook }) => mapped(personCalled(text, workbook), (managerId) => ({ managerId })),
}

function field(changes: NonNullable<PersonEdit['changes']>): PersonEdit {
  return { changes }
}

function line(name: 'jobTitle' | 'organisation' | 'unit' | 'email' | 'phone' | 'counterpart'): ReadCell {
  return (text) => mapped(optionalText.parse(oneLine(text)), (value) => field({ [name]: value }))
}

function paragraph(name: 'wins' | 'risks' | 'notes'): ReadCell {
  return (text) => mapped(optionalText.parse(text), (value) => field({ [name]: value }))
}

/** Somebody to report to is somebody we know: a new name would be a person without anything but a line. */
function personCalled(text: string, { stakeholders }: Workbook): Result<Id | null, string> {
  const wanted = plainWords(text)
  if (wanted === '') return success(null)
  const called = (person: Stakeholder) => plainWords(stakeholderTitle(person))
  const exact = [...stakeholders.values()].filter((person) => called(person) === wanted)
  const begins = [...stakeholders.values()].filter((person) => called(person).startsWith(wanted))
  const found = exact.length > 0 ? exact : begins
  const [only] = found
  if (only && found.length === 1) return success(only.id)
  return failure(
    found.length === 0
      ? `Nobody here is called “${text.trim()}”. Add the person first.`
      : `Several people are called “${text.trim()}”. Choose one on the map.`,
  )
}
