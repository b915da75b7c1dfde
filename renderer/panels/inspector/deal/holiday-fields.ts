import type { WorkCalendar } from '@workbook/model/deal'
import { fieldsOf } from '../../fields/fields-of'

const field = fieldsOf<WorkCalendar['holidays'][number]>()

export const holidayFields = [field.day('Date', 'date'), field.text('Holiday', 'name')]
