import type { AnyRecord, RecordKind } from '../model/records'
import { kindWord } from '../rules/kind-word'
import { recordTitle } from '../rules/record-title'
import { fieldWord } from './field-words'

const titleFields: readonly string[] = ['title', 'name', 'text']

/** What the Edit menu says about an edit of some fields: "Rename step", "Set due date of Approve budget". */
export function editLabel(
  kind: RecordKind,
  before: AnyRecord,
  after: AnyRecord,
  fields: readonly string[],
): string {
  const [field] = fields
  const title = recordTitle(kind, before as never)
  if (field === undefined || fields.length > 1) return `Edit ${title}`
  if (titleFields.includes(field)) return `${kind === 'notes' ? 'Edit' : 'Rename'} ${kindWord(kind)}`
  const verb = field in after ? 'Set' : 'Remove'
  return `${verb} ${fieldWord(field)} of ${title}`
}
