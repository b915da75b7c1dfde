import { dealId } from '../model/deal'
import { type AnyRecord, recordKinds } from '../model/records'
import { emptyTables, type Workbook } from '../model/workbook'
import { type JsonObject, unknownFieldsOf } from './envelope'

/**
 * The workbook in a text that `serialise` wrote of a workbook that had been read and checked: what one process of the
 * program hands to another. Nothing is checked again, because a window would wait for that before its first picture;
 * the text of a file goes through `parseWorkbook`.
 */
export function readChecked(text: string): Workbook {
  const document = JSON.parse(text) as JsonObject
  const tables = emptyTables()
  for (const kind of recordKinds) {
    const table = tables[kind] as Map<string, AnyRecord>
    const records = kind === 'deal' ? { [dealId]: document.deal } : document[kind]
    for (const [id, record] of Object.entries(records as Record<string, AnyRecord>)) table.set(id, record)
  }
  return {
    ...tables,
    id: document.id as Workbook['id'],
    revision: document.revision as Workbook['revision'],
    unknown: unknownFieldsOf(document),
  }
}
