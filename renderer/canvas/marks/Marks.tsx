import type { Mark } from '@workbook/scene/scene'
import { svgElement } from '@workbook/scene/svg-marks'
import { createElement, memo } from 'react'
import { cssPalette, fadedCssPalette } from './screen-palette'

/** React writes SVG attributes in camel case: `stroke-width` is `strokeWidth` to it. */
function reactProps(attributes: Readonly<Record<string, string | number>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )
}

export interface MarksProps {
  readonly marks: readonly Mark[]
  /** Drawn faintly, because something else is looked for. */
  readonly dimmed?: boolean
}

/** Marks as SVG elements in the colours of the theme: the same drawing as on the painted layer and in print. */
export const Marks = memo(function Marks({ marks, dimmed = false }: MarksProps) {
  const palette = dimmed ? fadedCssPalette : cssPalette
  return marks.map((mark, index) => {
    const { element, attributes, text } = svgElement(mark, palette)
    // Marks have no identity: a changed drawing is drawn anew in the same order.
    return createElement(element, { key: index, ...reactProps(attributes) }, text)
  })
})
