import { type RecordKey, recordKey, splitRecordKey } from '@workbook/model/records'
import type { Id } from '@workbook/model/values'
import type { Workbook } from '@workbook/model/workbook'
import type { Stores } from './stores'

/** Shows a record where it is drawn: on the map, on its sheet, selected and in the window. */
export function showOnMap({ document, session }: Stores, key: RecordKey): void {
  const sheetId = sheetOf(document.getState().workbook, key, session.getState().activeSheetId)
  session.showView('map')
  if (sheetId !== null) session.showSheet(sheetId)
  session.select([key])
  // Without a map there is nothing to ask yet: a map that opens brings what is selected into its window by itself.
  session.getState().canvas?.focusRecord(key)
}

/** The sheet that shows a record, the preferred one when it is on several; null when it is on none. */
function sheetOf(workbook: Workbook, key: RecordKey, preferred: Id | null): Id | null {
  const { kind, id } = splitRecordKey(key)
  if (kind === 'sheets') return id
  if (kind === 'steps' || kind === 'notes' || kind === 'stages')
    return workbook[kind].get(id)?.sheetId ?? null
  if (kind === 'stakeholders') {
    const sheets = workbook.stakeholders.get(id)?.placements.map((placement) => placement.sheetId) ?? []
    return sheets.find((sheet) => sheet === preferred) ?? sheets[0] ?? null
  }
  if (kind === 'links') {
    const link = workbook.links.get(id)
    if (!link) return null
    const end = link.kind === 'relation' ? 'stakeholders' : 'steps'
    return sheetOf(workbook, recordKey(end, link.targetId), preferred)
  }
  return null
}
