import { type Box, boxesOnSheet } from '@workbook/layout/boxes'
import type { Workbook } from '@workbook/model/workbook'

/** Pairs of boxes on one sheet that lie on each other or come closer than `gap` pixels, by key. */
export function overlaps(workbook: Workbook, gap = 0): string[] {
  return [...workbook.sheets.keys()].flatMap((sheetId) => {
    const boxes = boxesOnSheet(workbook, sheetId)
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => isNear(a, b, gap))
        .map((b) => `${a.key} and ${b.key}`),
    )
  })
}

function isNear(a: Box, b: Box, gap: number): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  )
}
