import type { RecordKind } from '../model/records'
import { shortened } from '../rules/record-title'
import { isJsonObject } from './envelope'

const singular: Readonly<Record<RecordKind, string>> = {
  deal: 'deal',
  sheets: 'sheet',
  stages: 'stage',
  steps: 'step',
  stakeholders: 'stakeholder',
  links: 'link',
  actions: 'action',
  perspectives: 'perspective',
  calls: 'call',
  notes: 'note',
  dismissals: 'dismissal',
}

/** What a warning or an error calls a record, sound or damaged, at its beginning: "The step “Sign contract”". */
export function nameInSentence(kind: RecordKind, record: unknown): string {
  const fields = isJsonObject(record) ? record : {}
  const title = fields.title ?? fields.name ?? fields.statement ?? fields.text
  const name = typeof title === 'string' ? shortened(title) : ''
  return name === '' ? `The ${singular[kind]}` : `The ${singular[kind]} “${name}”`
}
