import type { Mark } from '@workbook/scene/scene'
import { memo, useLayoutEffect, useRef } from 'react'
import { markElements } from './mark-elements'
import { cssPalette, fadedCssPalette } from './screen-palette'

export interface MarksProps {
  readonly marks: readonly Mark[]
  /** Drawn faintly, because something else is looked for. */
  readonly dimmed?: boolean
}

/**
 * Marks as SVG elements in the colours of the theme: the same drawing as on the painted layer and in print. React is not
 * asked to make them: marks have no identity that it could follow, and a map has hundreds, for which a start would wait.
 */
export const Marks = memo(function Marks({ marks, dimmed = false }: MarksProps) {
  const place = useRef<SVGGElement>(null)
  useLayoutEffect(() => {
    place.current?.replaceChildren(...markElements(marks, dimmed ? fadedCssPalette : cssPalette))
  }, [marks, dimmed])
  return <g ref={place} />
})
