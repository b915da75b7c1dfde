import type { SellerAction } from '@workbook/model/action'
import { actionStatusWords } from '../../../i18n/words'
import { fieldsOf } from '../../fields/fields-of'
import { calls, steps } from '../options'

const field = fieldsOf<SellerAction>()

/** Every field of what we do about a client step. */
export const actionFields = [
  field.paragraph('What we do', 'title', { required: true }),
  field.choice('Status', 'status', actionStatusWords),
  field.paragraph('So that they', 'intent', { placeholder: 'What will the client do because of it?' }),
  field.text('Who of us', 'owner'),
  field.day('Due', 'due'),
  field.day('Done on', 'doneOn'),
  field.nullableReference('For the step', 'stepId', steps, 'No step'),
  field.reference('In the call', 'callId', calls, 'No call'),
  field.check('Through the official channel of a tender', 'officialChannel'),
  field.paragraph('Notes', 'notes'),
]
