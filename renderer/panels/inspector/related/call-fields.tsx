import type { Call } from '@workbook/model/call'
import { commandContext } from '../../../store/world'
import { fieldsOf } from '../../fields/fields-of'
import { people, steps } from '../options'
import { OutcomeField } from './OutcomeField'

type Question = NonNullable<Call['questions']>[number]

const field = fieldsOf<Call>()
const question = fieldsOf<Question>()

/** Every field of a planned conversation. */
export const callFields = [
  field.text('Call', 'title', { placeholder: 'What is it about?' }),
  field.day('Date', 'date'),
  field.time('Time', 'time'),
  field.number('Minutes', 'minutes'),
  field.text('By', 'channel', { placeholder: 'Phone, video, in person' }),
  field.references('With', 'stakeholderIds', people),
  field.references('To move', 'stepIds', steps),
  field.paragraph('Commitment', 'commitment', { placeholder: 'By the end, who will do what by when?' }),
  field.paragraph('Fallback', 'fallback', { placeholder: 'What else would be progress?' }),
  field.list<Question>('question', 'questions', {
    fields: [
      question.paragraph('Question', 'text', { required: true }),
      question.reference('To', 'stakeholderId', people, 'Anybody'),
      question.paragraph('Answer', 'answer'),
    ],
    summarise: ({ text, answer }) => ({ title: text || 'Nothing asked yet', line: answer ?? '' }),
    blank: () => ({ id: commandContext().newId(), text: '' }),
  }),
  field.paragraph('Bring', 'bring'),
  field.paragraph('Keep to ourselves', 'keepToOurselves'),
  field.custom('outcome', (binding) => <OutcomeField binding={binding} />),
]
