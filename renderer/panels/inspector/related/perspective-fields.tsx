import type { Perspective } from '@workbook/model/perspective'
import type { Workbook } from '@workbook/model/workbook'
import { dayText } from '@workbook/scene/day-text'
import { directnessWords, stanceWords } from '../../../i18n/words'
import { fieldsOf } from '../../fields/fields-of'
import { calls, type Option, people } from '../options'
import { SubjectField } from './SubjectField'

const field = fieldsOf<Perspective>()

/** Every field of who told us something. */
export const perspectiveFields = [
  field.paragraph('What was said', 'statement', { required: true }),
  field.choice('Stance', 'stance', stanceWords),
  field.reference('Said by', 'saidById', people, 'None of these'),
  field.text('or by', 'saidBy', { placeholder: 'Document, other' }),
  field.choice('How we know', 'directness', directnessWords),
  field.day('When', 'date'),
  field.text('Heard by', 'heardBy', { placeholder: 'Who of us' }),
  field.reference('In the call', 'callId', calls, 'No call'),
  field.reference('Replaces', 'supersedesId', olderOnes, 'Nothing older'),
  field.day('Set aside on', 'setAsideOn'),
  field.custom('subject', (binding) => <SubjectField binding={binding} />),
]

/** What a newer statement on the same subject can take the place of. */
function olderOnes(workbook: Workbook, { id, subject }: Perspective): Option[] {
  return [...workbook.perspectives.values()].flatMap((other) => {
    const same = other.subject.kind === subject.kind && other.subject.id === subject.id && other.id !== id
    return same
      ? [{ value: other.id, label: `${dayText(other.date)}: ${other.statement || 'no words'}` }]
      : []
  })
}
