import type { Palette } from '@workbook/scene/palettes'
import type { Ink, Mark } from '@workbook/scene/scene'
import { isRightToLeft } from '@workbook/scene/text-direction'

/** What painting needs of a 2D context; a test hands in a recorder. */
export type Painter = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'arc'
  | 'arcTo'
  | 'moveTo'
  | 'lineTo'
  | 'rect'
  | 'roundRect'
  | 'fill'
  | 'stroke'
  | 'fillText'
  | 'setLineDash'
  | 'lineDashOffset'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'font'
  | 'textAlign'
  | 'direction'
>

export interface Paint {
  readonly painter: Painter
  readonly palette: Palette
  /** Text that would come out lower than a few pixels is left out: it could not be read and costs most. */
  readonly zoom: number
}

const fontFamily = 'Inter, system-ui, sans-serif'
const lowestText = 4
/** By side instead of by start and end, which change places in a text that is read from right to left. */
const alignments = { start: 'left', middle: 'center', end: 'right' } as const
const noDash: number[] = []

/** Paths are parsed once for each mark; unchanged marks keep their identity from one scene to the next. */
const parsedPaths = new WeakMap<Mark, Path2D>()

function pathOf(mark: Extract<Mark, { mark: 'path' }>): Path2D {
  const known = parsedPaths.get(mark)
  if (known) return known
  const path = new Path2D(mark.d)
  parsedPaths.set(mark, path)
  return path
}

function fillAndStroke({ painter, palette }: Paint, ink: Ink, path?: Path2D): void {
  if (ink.fill) {
    painter.fillStyle = palette[ink.fill]
    if (path) painter.fill(path)
    else painter.fill()
  }
  if (!ink.stroke) return
  painter.strokeStyle = palette[ink.stroke]
  painter.lineWidth = ink.strokeWidth ?? 1
  painter.lineJoin = 'round'
  painter.lineCap = ink.dash ? 'butt' : 'round'
  painter.setLineDash(ink.dash ? [...ink.dash] : noDash)
  if (path) painter.stroke(path)
  else painter.stroke()
}

function paintText({ painter, palette, zoom }: Paint, mark: Extract<Mark, { mark: 'text' }>): void {
  if (mark.size * zoom < lowestText) return
  painter.font = `${mark.weight} ${mark.size}px ${fontFamily}`
  painter.textAlign = alignments[mark.anchor]
  painter.direction = isRightToLeft(mark.text) ? 'rtl' : 'ltr'
  painter.fillStyle = palette[mark.tone]
  painter.fillText(mark.text, mark.x, mark.y)
}

/** Paints a mark at the painter's origin, in the look that {@link Marks} gives it in SVG. */
export function paintMark(paint: Paint, mark: Mark): void {
  const { painter } = paint
  switch (mark.mark) {
    case 'rectangle':
      painter.beginPath()
      if (mark.radius) painter.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius)
      else painter.rect(mark.x, mark.y, mark.width, mark.height)
      fillAndStroke(paint, mark)
      break
    case 'circle':
      painter.beginPath()
      painter.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI)
      fillAndStroke(paint, mark)
      break
    case 'path':
      fillAndStroke(paint, mark, pathOf(mark))
      break
    case 'text':
      paintText(paint, mark)
      break
  }
}

export function paintMarks(paint: Paint, marks: readonly Mark[]): void {
  for (const mark of marks) paintMark(paint, mark)
}
