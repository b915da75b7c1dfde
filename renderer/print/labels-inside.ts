import { middleOf, rightOf } from '@workbook/scene/rectangles'
import type { Mark, Rectangle } from '@workbook/scene/scene'

/** How far a label has to move sideways to be whole in a view. */
function shiftInto(view: Rectangle, label: Rectangle): number {
  if (label.x < view.x) return view.x - label.x
  return Math.min(0, rightOf(view) - rightOf(label))
}

/**
 * The marks of a link for a part of a sheet: a label that the edge of the page would cut moves inside on the page
 * that holds its middle, and is left to that page on the other one. In a link, a rectangle is a label's ground and
 * every text belongs to it.
 */
export function labelsInside(marks: readonly Mark[], view: Rectangle): readonly Mark[] {
  const ground = marks.find((mark) => mark.mark === 'rectangle')
  if (!ground) return marks
  const { x } = middleOf(ground)
  const isHere = x >= view.x && x < rightOf(view)
  const shift = shiftInto(view, ground)
  return marks.flatMap((mark) => {
    if (mark.mark !== 'rectangle' && mark.mark !== 'text') return mark
    return isHere ? { ...mark, x: mark.x + shift } : []
  })
}
