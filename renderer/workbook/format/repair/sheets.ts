import type { Sheet } from '../../model/sheet'
import type { Id } from '../../model/values'
import type { Workbook } from '../../model/workbook'
import { firstSheetTitle } from '../new-workbook'
import type { Warn } from './table'

/**
 * A sheet that stages, boxes or people stand on but that is not in the file is made again, so that all of them stay
 * where they were. A workbook without any sheet gets an empty one.
 */
export function repairSheets(workbook: Workbook, warn: Warn): Workbook {
  const missing = [...namedSheets(workbook)].filter((id) => !workbook.sheets.has(id)).sort()
  if (missing.length === 0 && workbook.sheets.size > 0) return workbook
  const sheets = new Map(workbook.sheets)
  let order = Math.floor([...sheets.values()].reduce((last, sheet) => Math.max(last, sheet.order), 0))
  const make = (id: Id, title: string) => {
    // A file may give a sheet the largest number that can be written; equal orders are told apart by id.
    order = Math.min(order + 1, Number.MAX_SAFE_INTEGER)
    sheets.set(id, { id, title, order } satisfies Sheet)
  }
  for (const id of missing) {
    make(id, 'Recovered sheet')
    warn('A sheet was missing from the file although things stand on it; it is back as “Recovered sheet”.')
  }
  if (sheets.size === 0) {
    make('sheet', firstSheetTitle)
    warn(`The file had no sheet; an empty one called “${firstSheetTitle}” was made.`)
  }
  return { ...workbook, sheets }
}

function namedSheets({ stages, steps, notes, stakeholders }: Workbook): Set<Id> {
  const ids = new Set<Id>()
  for (const table of [stages, steps, notes]) for (const { sheetId } of table.values()) ids.add(sheetId)
  for (const { placements } of stakeholders.values()) for (const { sheetId } of placements) ids.add(sheetId)
  return ids
}
