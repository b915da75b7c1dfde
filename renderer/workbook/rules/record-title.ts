import type { RecordKind, RecordOf } from '../model/records'
import type { Id } from '../model/values'
import type { Tables } from '../model/workbook'

const longestTitle = 40

/** A text cut to what fits into a menu entry or a sentence. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= longestTitle ? line : `${line.slice(0, longestTitle - 1).trimEnd()}…`
}

const titles: { readonly [K in RecordKind]: (record: RecordOf[K]) => string } = {
  deal: () => 'the deal',
  sheets: ({ title }) => title || 'the sheet',
  stages: ({ title }) => title || 'the stage',
  steps: ({ title }) => title || 'the step',
  stakeholders: ({ name, jobTitle }) => name || jobTitle || 'the person',
  links: () => 'the link',
  actions: ({ title }) => title || 'the action',
  perspectives: () => 'the perspective',
  calls: ({ title }) => title || 'the call',
  notes: () => 'the note',
  dismissals: () => 'the dismissal',
}

/** What a record is called within a sentence or a menu entry, short enough for both; never empty. */
export function recordTitle<K extends RecordKind>(kind: K, record: RecordOf[K]): string {
  return shortened(titles[kind](record))
}

/** {@link recordTitle} of a record looked up by id; "it" when there is no such record. */
export function titleById(tables: Tables, kind: RecordKind, id: Id): string {
  const record = tables[kind].get(id)
  return record ? shortened((titles[kind] as (record: unknown) => string)(record)) : 'it'
}
