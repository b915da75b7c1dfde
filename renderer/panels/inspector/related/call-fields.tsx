import type { Call } from '@workbook/model/call'
import { dayText } from '@workbook/scene/day-text'
import { commandContext } from '../../../store/world'
import { fieldsOf } from '../../fields/fields-of'
import { people, steps } from '../options'
import { OutcomeField } from './OutcomeField'

type Question = NonNullable<Call['questions']>[number]

const field = fieldsOf<Call>()
const question = fieldsOf<Question>()

/** The questions of a call as a list. */
export const callQuestionList = {
  fields: [
    question.paragraph('Question', 'text', { required: true }),
    question.reference('To', 'stakeholderId', people, 'Anybody'),
    question.paragraph('Answer', 'answer'),
    question.day('Answered', 'answeredOn'),
  ],
  summarise: ({ text, answer, answeredOn }: Question) => ({
    title: text || 'Nothing asked yet',
    line: answer ?? (answeredOn ? `answered ${dayText(answeredOn)}` : ''),
  }),
  blank: (): Question => ({ id: commandContext().newId(), text: '' }),
}

/** The fields of a planned conversation, for views that set them apart. */
export const callFieldsByName = {
  title: field.text('Call', 'title', { placeholder: 'What is it about?' }),
  date: field.day('Date', 'date'),
  time: field.time('Time', 'time'),
  minutes: field.number('Minutes', 'minutes'),
  channel: field.text('By', 'channel', { placeholder: 'Phone, video, in person' }),
  stakeholderIds: field.references('With', 'stakeholderIds', people),
  stepIds: field.references('To move', 'stepIds', steps),
  commitment: field.paragraph('Commitment', 'commitment', {
    placeholder: 'By the end, who will do what by when?',
  }),
  fallback: field.paragraph('Fallback', 'fallback', { placeholder: 'What else would be progress?' }),
  questions: field.list<Question>('question', 'questions', callQuestionList),
  bring: field.paragraph('Bring', 'bring'),
  keepToOurselves: field.paragraph('Keep to ourselves', 'keepToOurselves'),
  outcome: field.custom('outcome', (binding) => <OutcomeField binding={binding} />),
} as const

/** Every field of a planned conversation, in the order in which one fills it in. */
export const callFields = Object.values(callFieldsByName)
