import { isOverdue } from '@workbook/analysis/overdue'
import type { Evidence, OpenQuestion, Step } from '@workbook/model/step'
import { dayText } from '@workbook/scene/day-text'
import {
  buyingJobWords,
  evidenceKindWords,
  provenanceWords,
  stepKindWords,
  stepStatusWords,
  visibilityWords,
} from '../../../i18n/words'
import { commandContext, today } from '../../../store/world'
import { fieldsOf } from '../../fields/fields-of'
import { branches, otherSheets, people, stages } from '../options'
import { ParticipantField } from './ParticipantField'
import { SlipList } from './SlipList'

const field = fieldsOf<Step>()
const evidence = fieldsOf<Evidence>()
const question = fieldsOf<OpenQuestion>()

function isLate(step: Step): boolean {
  return isOverdue(step, today())
}

function slipsText({ slips = [] }: Step): string | undefined {
  if (slips.length === 0) return undefined
  if (slips.length < 3) return `slipped ${slips.length === 1 ? 'once' : 'twice'}`
  return `slipped ${slips.length} times`
}

function daysHint({ durationProvenance }: Step): string | undefined {
  return durationProvenance === 'template'
    ? 'The days are the template’s default until the client confirms them.'
    : undefined
}

/** What is asked of every step, always in sight. */
export const stepMainFields = [
  field.choice('Kind', 'kind', stepKindWords),
  field.nullableReference(
    'Stage',
    'stageId',
    (workbook, { sheetId }) => stages(workbook, sheetId),
    'No stage',
  ),
  field.choice('Status', 'status', stepStatusWords),
  field.custom('owner', ({ record, readOnly }) => (
    <ParticipantField label="Owner" part="owns" step={record} readOnly={readOnly} />
  )),
  field.custom('approver', ({ record, readOnly }) => (
    <ParticipantField label="Approver" part="approves" step={record} readOnly={readOnly} />
  )),
  field.day('Due', 'due', { late: isLate, hint: slipsText }),
  field.days('duration', daysHint),
  field.paragraph('Evidence expected', 'evidenceExpected', { placeholder: 'What will prove it is done?' }),
  field.choice('Visibility', 'visibility', visibilityWords),
  field.paragraph('Notes', 'notes', { wide: true }),
]

export const stepEvidenceFields = [
  field.list<Evidence>('evidence', 'evidence', {
    fields: [
      evidence.paragraph('What was seen', 'text', { required: true }),
      evidence.choice('Sort', 'kind', evidenceKindWords, 'Not said'),
      evidence.day('Date', 'date'),
      evidence.text('Address', 'link', { placeholder: 'https://' }),
    ],
    summarise: ({ text, date }) => ({ title: text || 'Nothing said yet', line: date ? dayText(date) : '' }),
    blank: () => ({ id: commandContext().newId(), text: '' }),
  }),
]

export const stepQuestionFields = [
  field.list<OpenQuestion>('question', 'openQuestions', {
    fields: [
      question.paragraph('Question', 'text', { required: true }),
      question.reference('Who knows', 'stakeholderId', people, 'Nobody chosen'),
      question.day('Answered', 'answeredOn'),
    ],
    summarise: ({ text, answeredOn }) => ({
      title: text || 'Nothing asked yet',
      line: answeredOn ? `answered ${dayText(answeredOn)}` : '',
    }),
    blank: () => ({ id: commandContext().newId(), text: '' }),
  }),
]

export const stepDateFields = [
  field.day('Planned start', 'plannedStart'),
  field.day('Actual start', 'actualStart'),
  field.day('Actual finish', 'actualFinish'),
  field.choice('Days come from', 'durationProvenance', provenanceWords, 'Not said'),
  field.custom('slips', ({ record }) => <SlipList slips={record.slips ?? []} />),
]

export const stepFurtherFields = [
  field.reference(
    'Chosen branch',
    'chosenLinkId',
    (workbook, { id }) => branches(workbook, id),
    'Not decided yet',
  ),
  field.reference(
    'Detailed on',
    'detailSheetId',
    (workbook, { sheetId }) => otherSheets(workbook, sheetId),
    'No other sheet',
  ),
  field.choice('Buying job', 'buyingJob', buyingJobWords, 'As its words say'),
  field.choice('Step comes from', 'provenance', provenanceWords, 'Not said'),
  field.check('Official channel only (public tender)', 'officialChannelOnly'),
  field.check('Locked in its place', 'locked'),
]
