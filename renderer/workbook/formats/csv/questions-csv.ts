import type { PersonQuestions } from '../../health/questions/discovery-list'
import { splitRecordKey } from '../../model/records'
import type { Workbook } from '../../model/workbook'
import { titleById } from '../../rules/record-title'
import { stakeholderTitle } from '../../scene/names'
import { writeCsv } from './write-csv'

const headings = ['Person', 'Job title', 'Question', 'Why we ask', 'About', 'Urgent']

/** The discovery list as a table, a question a row. For ourselves: it says what we do not know and why. */
export function questionsCsv(workbook: Workbook, list: readonly PersonQuestions[]): string {
  const rows = list.flatMap(({ person, questions }) =>
    questions.map(({ text, because, record, urgent }) => [
      person ? stakeholderTitle(person) : '',
      person?.jobTitle ?? '',
      text,
      because,
      aboutOf(workbook, record),
      urgent ? 'yes' : '',
    ]),
  )
  return writeCsv([headings, ...rows])
}

function aboutOf(workbook: Workbook, record: PersonQuestions['questions'][number]['record']): string {
  const { kind, id } = splitRecordKey(record)
  return kind === 'deal' ? 'The deal' : titleById(workbook, kind, id)
}
