import { fieldWord } from '../../../commands/field-words'
import type { Perspective } from '../../../model/perspective'
import { type RecordKey, recordKey, splitRecordKey } from '../../../model/records'
import type { Stakeholder } from '../../../model/stakeholder'
import type { Table } from '../../../model/workbook'
import { wholeRule } from '../../rule'
import { listWords, personWords, stepWords } from '../../words'

/** S08. Stinnett: several perspectives. Disagreement within the client is a finding in itself. */
export const sourcesDisagree = wholeRule({
  id: 'S08',
  reads: ['told', 'steps', 'stakeholders', 'flow'],
  check({ told, steps, stakeholders, flow }) {
    return [...told].flatMap(([key, { perspectives, verification }]) => {
      const { kind, id } = splitRecordKey(key as RecordKey)
      const step = kind === 'steps' ? steps.get(id) : undefined
      // What is over need not be settled any more.
      if (verification !== 'disputed' || (step && !flow.open.has(step.id))) return []
      const person = kind === 'stakeholders' ? stakeholders.get(id) : undefined
      const disputes = perspectives.filter(({ stance }) => stance === 'disputes')
      const subject = step ? stepWords(step) : person ? personWords(person) : 'what is drawn'
      const fields = [
        ...new Set(
          disputes.flatMap(({ subject: { field } }) => (field === undefined ? [] : fieldWord(field))),
        ),
      ]
      const about = fields.length > 0 ? `the ${listWords(fields)} of ${subject}` : subject
      return [
        {
          record: recordKey(kind, id),
          sentence: `Sources disagree about ${about}: ${listWords(namesOf(disputes, stakeholders))} ${disputes.length === 1 ? 'tells' : 'tell'} it differently.`,
          basis: perspectives.map((perspective) => perspective.id).sort(),
        },
      ]
    })
  },
})

function namesOf(disputes: readonly Perspective[], stakeholders: Table<Stakeholder>): string[] {
  const names = disputes.map(({ saidById, saidBy }) => {
    const person = saidById === undefined ? undefined : stakeholders.get(saidById)
    return person ? personWords(person) : saidBy?.trim() || 'somebody'
  })
  return [...new Set(names)]
}
