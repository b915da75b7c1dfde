import { lightPalette } from '@workbook/scene/palettes'
import type { Mark } from '@workbook/scene/scene'
import { svgElement } from '@workbook/scene/svg-marks'
import { svg } from './dom'

/** Marks as SVG elements. Prints are always light. */
export function markElements(marks: readonly Mark[]): SVGElement[] {
  return marks.map((mark) => {
    const { element, attributes, text } = svgElement(mark, lightPalette)
    return svg(element, { attributes, ...(text !== undefined && { text }) })
  })
}
