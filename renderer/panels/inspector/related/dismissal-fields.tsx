import type { Dismissal } from '@workbook/model/dismissal'
import { fieldsOf } from '../../fields/fields-of'

const field = fieldsOf<Dismissal>()

/** What a person may still say about a finding they marked as not applicable. */
export const dismissalFields = [
  field.paragraph('Reason', 'reason', { required: true }),
  field.text('By', 'by'),
]
