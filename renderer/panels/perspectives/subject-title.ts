import type { Subject } from '@workbook/model/perspective'
import { recordKey } from '@workbook/model/records'
import type { Workbook } from '@workbook/model/workbook'
import { recordName } from '../record-names'

/** What a fact is about, as a heading: a link by what it ties. */
export function subjectTitle(workbook: Workbook, { kind, id }: Subject): string {
  return kind === 'deal' ? 'The deal' : recordName(workbook, recordKey(kind, id))
}
