import { dealId } from '@workbook/model/deal'
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

/**
 * Shows a record wherever it can be seen and leaves the focus where it is, for lists that are walked through. What is
 * not drawn is shown by the step or person that it is about; a call has a view of its own.
 */
export function showWhereItIs(stores: Stores, key: RecordKey): void {
  const { document, session } = stores
  const { workbook } = document.getState()
  const shown = shownBy(workbook, key)
  const { kind } = splitRecordKey(shown)
  if (kind === 'calls') session.showView('calls')
  else if (kind !== 'deal') {
    const sheetId = sheetOf(workbook, shown, session.getState().activeSheetId)
    session.showView('map')
    if (sheetId !== null) session.showSheet(sheetId)
  }
  session.select(kind === 'deal' ? [] : [shown])
  if (kind !== 'deal') session.getState().canvas?.reveal(shown)
}

/** What a person sees of a record that is not drawn itself. */
function shownBy(workbook: Workbook, key: RecordKey): RecordKey {
  const { kind, id } = splitRecordKey(key)
  const deal = recordKey('deal', dealId)
  if (kind === 'actions') {
    const stepId = workbook.actions.get(id)?.stepId
    return stepId ? recordKey('steps', stepId) : deal
  }
  if (kind !== 'perspectives' && kind !== 'dismissals') return key
  const subject = workbook[kind].get(id)?.subject
  return subject ? shownBy(workbook, recordKey(subject.kind, subject.id)) : deal
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
