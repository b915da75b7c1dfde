import { grown } from '@workbook/scene/rectangles'
import type { Mark, Rectangle, SceneLink } from '@workbook/scene/scene'
import { type Paint, paintMark } from '../../picture/paint-marks'
import { visibleParts } from './visible-parts'

/** Beyond the painted area a line goes on this far, so that its cut ends are out of sight. */
const beyond = 16
/** As on the mounted links, so that nothing jumps when one is mounted. */
const cornerRadius = 7
/** Below this scale dashes grow with the sheet, because shorter ones blur into a line and each of them costs. */
const smallestDashZoom = 0.5

type DashedPath = Extract<Mark, { mark: 'path' }> & { readonly dash: readonly number[] }

/**
 * Paints a link. A dashed line is painted only where it can be seen: without a graphics card each dash costs as much
 * as a line, whether it shows or not, and a long link has hundreds.
 */
export function paintLink(paint: Paint, link: SceneLink, area: Rectangle): void {
  for (const mark of link.marks) {
    if (mark.mark === 'path' && mark.dash) paintDashed(paint, link, mark as DashedPath, area)
    else paintMark(paint, mark)
  }
}

function paintDashed(
  { painter, palette, zoom }: Paint,
  link: SceneLink,
  mark: DashedPath,
  area: Rectangle,
): void {
  const growth = Math.max(1, smallestDashZoom / zoom)
  painter.strokeStyle = palette[mark.stroke ?? 'line']
  painter.lineWidth = mark.strokeWidth ?? 1
  painter.lineJoin = 'round'
  painter.lineCap = 'butt'
  painter.setLineDash(mark.dash.map((length) => length * growth))
  for (const { corners, from } of visibleParts(link.points, grown(area, beyond))) {
    const [first, ...rest] = corners
    const last = corners.at(-1)
    if (!first || !last) continue
    painter.lineDashOffset = from
    painter.beginPath()
    painter.moveTo(first.x, first.y)
    for (const [index, corner] of rest.entries()) {
      const next = rest[index + 1]
      if (next) painter.arcTo(corner.x, corner.y, next.x, next.y, cornerRadius)
    }
    painter.lineTo(last.x, last.y)
    painter.stroke()
  }
  painter.lineDashOffset = 0
}
