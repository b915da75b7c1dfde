import { type RecordKey, type RecordKind, splitRecordKey } from '../model/records'

const titleFields: { readonly [K in RecordKind]?: string } = {
  sheets: 'title',
  stages: 'title',
  steps: 'title',
  stakeholders: 'name',
  actions: 'title',
  calls: 'title',
}

/** Whether a text is what its record is called by. */
export function isTitle({ key, field }: { readonly key: RecordKey; readonly field: string }): boolean {
  return field === titleField(splitRecordKey(key).kind)
}

/** The field that a record is called by: a title, of a person the name; absent where records have none. */
export function titleField(kind: RecordKind): string | undefined {
  return titleFields[kind]
}
