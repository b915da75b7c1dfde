import type { Deal } from '@workbook/model/deal'
import { alternativeKindWords, contactRuleWords, formalityWords } from '../../../i18n/words'
import { commandContext } from '../../../store/world'
import { fieldsOf } from '../../fields/fields-of'
import { people } from '../options'
import { WorkCalendarField } from './WorkCalendarField'

const field = fieldsOf<Deal>()
const seller = fieldsOf<Partial<NonNullable<Deal['seller']>>>()

type Criterion = NonNullable<Deal['criteria']>[number]
type Metric = NonNullable<Deal['metrics']>[number]
type Alternative = NonNullable<Deal['alternatives']>[number]

const criterion = fieldsOf<Criterion>()
const metric = fieldsOf<Metric>()
const alternative = fieldsOf<Alternative>()

const newId = () => commandContext().newId()

/** The deal in a few lines, always in sight. */
export const dealMainFields = [
  field.paragraph('Opportunity', 'opportunity', { required: true, placeholder: 'In the client’s words' }),
  field.money('Value', 'value'),
  field.paragraph('Outcome wanted', 'outcomeWanted', { placeholder: 'What should be different for them?' }),
  field.day('Client’s date', 'clientDate'),
  field.paragraph('If missed', 'clientDateConsequence', { placeholder: 'What happens to the client?' }),
  field.day('Our forecast', 'forecastDate'),
  field.paragraph('Budget source', 'budgetSource'),
  field.day('Deal began on', 'startedOn'),
  field.day('Reorganised on', 'reorganisedOn'),
  field.choice('Contact rule', 'contactRule', contactRuleWords, 'Not said'),
  field.paragraph('Notes', 'notes', { wide: true }),
]

export const dealCriteriaFields = [
  field.list<Criterion>('criterion', 'criteria', {
    fields: [
      criterion.paragraph('Criterion', 'title', { required: true }),
      criterion.number('Weight, percent', 'weight'),
      criterion.choice('Formality', 'formality', formalityWords, 'Not said'),
      criterion.reference('Whose', 'stakeholderId', people, 'Nobody chosen'),
      criterion.paragraph('Note', 'note'),
    ],
    summarise: ({ title, weight }) => ({
      title: title || 'Not named yet',
      line: weight === undefined ? '' : `${weight} %`,
    }),
    blank: () => ({ id: newId(), title: '' }),
  }),
]

export const dealMetricsFields = [
  field.list<Metric>('metric', 'metrics', {
    fields: [
      metric.paragraph('Metric', 'title', { required: true }),
      metric.text('Today', 'today'),
      metric.text('Target', 'target'),
      metric.reference('Measured by', 'stakeholderId', people, 'Nobody chosen'),
    ],
    summarise: ({ title, today, target }) => ({
      title: title || 'Not named yet',
      line: [today, target].filter(Boolean).join(' → '),
    }),
    blank: () => ({ id: newId(), title: '' }),
  }),
]

export const dealAlternativesFields = [
  field.list<Alternative>('alternative', 'alternatives', {
    fields: [
      alternative.paragraph('Alternative', 'name', { required: true }),
      alternative.choice('Sort', 'kind', alternativeKindWords),
      alternative.paragraph('Note', 'note'),
    ],
    summarise: ({ name, kind }) => ({
      title: name || 'Not named yet',
      line: alternativeKindWords[kind].toLowerCase(),
    }),
    blank: () => ({ id: newId(), name: '', kind: 'competitor' }),
  }),
]

export const dealCalendarFields = [
  field.custom('workCalendar', (binding) => <WorkCalendarField binding={binding} />),
]

export const dealSellerFields = [
  field.within('seller', [
    seller.text('Name', 'name'),
    seller.text('Organisation', 'organisation'),
    seller.text('Email', 'email', { type: 'email' }),
  ]),
]
