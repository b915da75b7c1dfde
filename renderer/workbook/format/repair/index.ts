import type { Workbook } from '../../model/workbook'

export function repair(workbook: Workbook): { workbook: Workbook; warnings: readonly string[] } {
  return { workbook, warnings: [] }
}
