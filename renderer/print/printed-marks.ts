import { lightPalette } from '@workbook/scene/palettes'
import type { Mark } from '@workbook/scene/scene'
import { markElements } from '../picture/mark-elements'

/** Marks as they are printed: always light. */
export function printedMarks(marks: readonly Mark[]): SVGElement[] {
  return markElements(marks, lightPalette)
}
