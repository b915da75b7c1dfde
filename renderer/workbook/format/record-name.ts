import type { RecordKind } from '../model/records'
import { kindWord } from '../rules/kind-word'
import { shortened } from '../rules/record-title'
import { isJsonObject } from './envelope'

/** What a warning or an error calls a record, sound or damaged, at its beginning: "The step “Sign contract”". */
export function nameInSentence(kind: RecordKind, record: unknown): string {
  const fields = isJsonObject(record) ? record : {}
  const title = fields.title ?? fields.name ?? fields.statement ?? fields.text
  const name = typeof title === 'string' ? shortened(title) : ''
  return name === '' ? `The ${kindWord(kind)}` : `The ${kindWord(kind)} “${name}”`
}
