import type { Palette } from '@workbook/scene/palettes'
import type { Mark } from '@workbook/scene/scene'
import { svgElement } from '@workbook/scene/svg-marks'

/** Marks as SVG elements in a palette's colours: the same drawing in the window and in print. */
export function markElements(marks: readonly Mark[], palette: Palette): SVGElement[] {
  return marks.map((mark) => {
    const { element, attributes, text } = svgElement(mark, palette)
    const made = document.createElementNS('http://www.w3.org/2000/svg', element)
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value))
    if (text !== undefined) made.textContent = text
    return made
  })
}
