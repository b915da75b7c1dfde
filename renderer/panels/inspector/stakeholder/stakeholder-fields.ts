import type { Stakeholder } from '@workbook/model/stakeholder'
import {
  buyingRoleWords,
  coverageWords,
  dispositionWords,
  influenceWords,
  responseModeWords,
  sideWords,
} from '../../../i18n/words'
import { fieldsOf } from '../../fields/fields-of'

const field = fieldsOf<Stakeholder>()

/** What is asked of everybody, always in sight. */
export const stakeholderMainFields = [
  field.text('Job title', 'jobTitle'),
  field.text('Organisation', 'organisation'),
  field.choices('Buying role', 'buyingRoles', buyingRoleWords),
  field.choice('Influence', 'influence', influenceWords, 'Not said'),
  field.choice('Disposition', 'disposition', dispositionWords, 'Not said'),
  field.check('Placeholder: nobody is known for this role yet', 'placeholder', { required: true }),
  field.paragraph('Notes', 'notes', { wide: true }),
]

export const stakeholderPlaceFields = [
  field.choice('Side', 'side', sideWords),
  field.text('Unit', 'unit', { placeholder: 'Department, site' }),
  field.day('In post since', 'inPostSince'),
  field.day('Not known since', 'placeholderSince'),
  field.check('Has left the organisation or the role', 'left'),
]

export const stakeholderContactFields = [
  field.choice('Coverage', 'coverage', coverageWords, 'Not said'),
  field.text('Who of us', 'counterpart'),
  field.text('Email', 'email', { type: 'email' }),
  field.text('Phone', 'phone', { type: 'tel' }),
  field.text('Best reached', 'preferredChannel', { placeholder: 'Phone, email, in person' }),
  field.day('First contact', 'firstContact'),
  field.day('Last contact', 'lastContact'),
]

export const stakeholderStanceFields = [
  field.paragraph('Wins', 'wins', { placeholder: 'What do they gain personally?' }),
  field.paragraph('Risks', 'risks', { placeholder: 'What do they fear?' }),
  field.choice('Informal influence', 'informalInfluence', influenceWords, 'Not said'),
  field.choice('Toward change', 'changeDisposition', dispositionWords, 'Not said'),
  field.choice('State of mind', 'responseMode', responseModeWords, 'Not said'),
]
