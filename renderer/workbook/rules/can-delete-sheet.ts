import type { Id } from '../model/values'
import type { Workbook } from '../model/workbook'
import type { Verdict } from './verdict'

/** Whether a sheet may be deleted: a workbook keeps at least one. */
export function canDeleteSheet(workbook: Pick<Workbook, 'sheets'>, sheetId: Id): Verdict {
  if (!workbook.sheets.has(sheetId)) return { allowed: false, reason: 'That sheet no longer exists.' }
  if (workbook.sheets.size === 1) {
    return { allowed: false, reason: 'A workbook needs at least one sheet. Add another one first.' }
  }
  return { allowed: true }
}
