import type { Call } from '@workbook/model/call'
import type { Workbook } from '@workbook/model/workbook'
import { stakeholderTitle, stepTitle } from '@workbook/scene/names'
import {
  agreedWords,
  callResultWords,
  participationWords,
  stanceWords,
  stepStatusWords,
} from '../../../i18n/words'
import { fieldsOf } from '../../../panels/fields/fields-of'
import { people, steps } from '../../../panels/inspector/options'
import { commandContext } from '../../../store/world'
import type {
  AnswerDraft,
  OtherStepDraft,
  PartOfStep,
  PersonDraft,
  SaidDraft,
  StepDraft,
  WriteBackDraft,
} from './draft'

const field = fieldsOf<WriteBackDraft>()
const said = fieldsOf<SaidDraft>()
const person = fieldsOf<PersonDraft>()
const step = fieldsOf<StepDraft>()
const otherStep = fieldsOf<OtherStepDraft>()
const answer = fieldsOf<AnswerDraft>()

/** What came of the call as a whole. */
export const outcomeFields = [
  field.choice('Outcome', 'result', callResultWords, 'As the steps below say'),
  field.choice('Agreed', 'agreed', agreedWords, 'Not said'),
  field.paragraph('In short', 'notes', { placeholder: 'What was agreed, in their words' }),
]

/** What changed on one client step. */
export const stepFields = [
  step.choice('Status', 'status', stepStatusWords),
  step.paragraph('Proof', 'evidence', { placeholder: 'What did they show or say?' }),
  step.day('Due', 'due'),
  step.text('Why later', 'slipReason', { placeholder: 'Only if the date moved' }),
]

/** The answer to one question. */
export const answerFields = [answer.paragraph('Answer', 'answer')]

const partsOfStep: Readonly<Record<PartOfStep, string>> = {
  due: 'Due date',
  owner: 'Owner',
  approver: 'Approver',
  evidenceExpected: 'Expected evidence',
  duration: 'Duration',
}

/** Other steps, what was said, whom we heard of, and when we speak again; people and steps of the call come first. */
export function moreFields(call: Call, workbook: Workbook) {
  return [
    field.list<OtherStepDraft>('other step', 'otherSteps', {
      fields: [
        otherStep.reference('Step', 'stepId', (book) =>
          steps(book).filter(({ value }) => !call.stepIds.includes(value)),
        ),
        otherStep.choice('Status', 'status', stepStatusWords, 'As it was'),
        otherStep.paragraph('Proof', 'evidence', { placeholder: 'What did they show or say?' }),
        otherStep.day('New due day', 'due'),
        otherStep.text('Why later', 'slipReason', { placeholder: 'Only if the date moved' }),
      ],
      summarise: ({ stepId, status }) => {
        const of = workbook.steps.get(stepId ?? '')
        return { title: of ? stepTitle(of) : 'No step yet', line: status ? stepStatusWords[status] : '' }
      },
      blank: () => ({ id: commandContext().newId() }),
    }),
    field.list<SaidDraft>('statement', 'said', {
      fields: [
        said.paragraph('What was said', 'statement', { required: true }),
        said.reference(
          'Said by',
          'saidById',
          (book) => callFirst(people(book), call.stakeholderIds),
          'Nobody named',
        ),
        said.reference(
          'About',
          'stepId',
          (book) => callFirst(steps(book), call.stepIds),
          'The step of the call',
        ),
        said.choice('What of it', 'field', partsOfStep, 'All of it'),
        said.choice('Stance', 'stance', stanceWords),
      ],
      summarise: ({ statement, saidById }) => {
        const who = workbook.stakeholders.get(saidById ?? '')
        return { title: statement || 'Nothing written down yet', line: who ? stakeholderTitle(who) : '' }
      },
      blank: () => ({
        id: commandContext().newId(),
        statement: '',
        stance: 'confirms',
        ...(call.stakeholderIds[0] !== undefined && { saidById: call.stakeholderIds[0] }),
      }),
    }),
    field.list<PersonDraft>('new person', 'people', {
      fields: [
        person.text('Name', 'name', { required: true }),
        person.text('Job title', 'jobTitle'),
        person.choice('Part', 'role', participationWords),
        person.reference(
          'In',
          'stepId',
          (book) => callFirst(steps(book), call.stepIds),
          'The step of the call',
        ),
      ],
      summarise: ({ name, stepId }) => {
        const of = workbook.steps.get(stepId ?? call.stepIds[0] ?? '')
        return { title: name || 'No name yet', line: of ? stepTitle(of) : '' }
      },
      blank: () => ({ id: commandContext().newId(), name: '', role: 'contributes' }),
    }),
    field.day('Next call', 'nextCallOn'),
  ]
}

interface Choice {
  readonly value: string
  readonly label: string
}

function callFirst(choices: readonly Choice[], ids: readonly string[]): Choice[] {
  const ofCall = choices.filter(({ value }) => ids.includes(value))
  return [...ofCall, ...choices.filter(({ value }) => !ids.includes(value))]
}
