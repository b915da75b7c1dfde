import { type EditRecordInput, editRecord } from '../../commands/edit-record'
import { prepared } from '../../commands/in-sequence'
import type { Fix } from '../rule'

/** Changes fields of a record. */
export function editFix(label: string, input: EditRecordInput): Fix {
  return { label, command: prepared(editRecord, input) }
}
