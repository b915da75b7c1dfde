import type { RecordKey } from '@workbook/model/records'
import type { Palette } from '@workbook/scene/palettes'
import type { Point, Rectangle, SceneBox } from '@workbook/scene/scene'
import type { Viewport } from '../../store/session-store'
import type { Detail } from '../view/level-of-detail'
import { endsOf, type SceneIndex } from '../view/scene-index'
import { type Paint, type Painter, paintMarks } from './paint-marks'

/** Boxes that are being dragged: they are painted where they are held, and their links are drawn elsewhere. */
export interface MovingBoxes {
  readonly keys: ReadonlySet<RecordKey>
  readonly by: Point
}

export interface Painting {
  readonly index: SceneIndex
  /** The part of the sheet that the canvas covers. */
  readonly area: Rectangle
  readonly palette: Palette
  readonly detail: Detail
  readonly selection: ReadonlySet<RecordKey>
  readonly mounted: ReadonlySet<RecordKey>
  readonly moving: MovingBoxes | null
}

export type ScenePainter = Painter &
  Pick<CanvasRenderingContext2D, 'setTransform' | 'clearRect' | 'translate'> & {
    readonly canvas: { readonly width: number; readonly height: number }
  }

const ringDistance = 3

function paintRing({ painter, palette, zoom }: Paint, { width, height }: Rectangle): void {
  painter.beginPath()
  const distance = ringDistance
  painter.roundRect(-distance, -distance, width + 2 * distance, height + 2 * distance, 11)
  painter.strokeStyle = palette.accent
  painter.lineWidth = 2 / Math.min(1, zoom)
  painter.setLineDash([])
  painter.stroke()
}

function paintBox(painter: ScenePainter, paint: Paint, box: SceneBox, painting: Painting, by: Point): void {
  const x = box.bounds.x + by.x
  const y = box.bounds.y + by.y
  painter.translate(x, y)
  paintMarks(paint, painting.detail === 'full' ? box.marks : box.simpleMarks)
  if (painting.selection.has(box.key) && !painting.mounted.has(box.key)) paintRing(paint, box.bounds)
  painter.translate(-x, -y)
}

const still: Point = { x: 0, y: 0 }

/**
 * Paints links and boxes of an area, in the order in which they lie on the sheet. Mounted boxes are painted as well,
 * so that nothing has to be painted anew when one is mounted or goes; only what is dragged is not painted in its place.
 */
export function paintScene(
  painter: ScenePainter,
  viewport: Viewport,
  scale: number,
  painting: Painting,
): void {
  const { index, area, palette, moving } = painting
  const { zoom } = viewport
  painter.setTransform(1, 0, 0, 1, 0, 0)
  painter.clearRect(0, 0, painter.canvas.width, painter.canvas.height)
  painter.setTransform(zoom * scale, 0, 0, zoom * scale, -area.x * zoom * scale, -area.y * zoom * scale)
  const paint: Paint = { painter, palette, zoom }
  for (const link of index.linksIn(area)) {
    if (!moving || !endsOf(link).some((end) => moving.keys.has(end))) paintMarks(paint, link.marks)
  }
  for (const box of index.boxesIn(area)) {
    if (!moving?.keys.has(box.key)) paintBox(painter, paint, box, painting, still)
  }
  for (const key of moving?.keys ?? []) {
    const box = painting.mounted.has(key) ? undefined : index.box(key)
    if (box && moving) paintBox(painter, paint, box, painting, moving.by)
  }
}
