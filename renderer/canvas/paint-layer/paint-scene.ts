import type { RecordKey } from '@workbook/model/records'
import type { Id } from '@workbook/model/values'
import type { Palette } from '@workbook/scene/palettes'
import type { Point, Rectangle, SceneBox, SceneLink } from '@workbook/scene/scene'
import { type Paint, type Painter, paintMarks } from '../../picture/paint-marks'
import type { Lit } from '../../store/selectors'
import type { Detail } from '../view/level-of-detail'
import { endsOf, type SceneIndex } from '../view/scene-index'
import { type GroundPainter, paintGround } from './paint-ground'
import { paintLink } from './paint-link'

export interface Painting {
  readonly index: SceneIndex
  /** The part of the sheet that the canvas covers. */
  readonly area: Rectangle
  readonly palette: Palette
  /** The colours of what is dimmed. */
  readonly faded: Palette
  readonly lit: Lit
  readonly detail: Detail
  readonly selection: ReadonlySet<RecordKey>
  /** The stage that a dragged box would change to. */
  readonly dropStageId: Id | null
  /** The link whose label is being moved: mounted, it is drawn there alone. */
  readonly labelInHand: RecordKey | null
  /** What a drag carries and nothing else draws. */
  readonly held: HeldThings | null
}

/** Boxes that are being dragged leave their place; those that are not mounted are painted where they are held. */
export interface HeldThings {
  readonly keys: ReadonlySet<RecordKey>
  readonly by: Point
  readonly boxes: readonly SceneBox[]
  readonly links: readonly SceneLink[]
}

export type ScenePainter = Painter &
  GroundPainter &
  Pick<CanvasRenderingContext2D, 'setTransform' | 'translate'>

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

/** What is looked for is painted as ever, all else faintly. */
interface Paints {
  readonly plain: Paint
  readonly faint: Paint
}

function paintFor({ plain, faint }: Paints, key: RecordKey, { lit }: Painting): Paint {
  return lit === null || lit.has(key) ? plain : faint
}

function paintBox(painter: ScenePainter, paints: Paints, box: SceneBox, painting: Painting): void {
  const { x, y } = box.bounds
  painter.translate(x, y)
  paintMarks(paintFor(paints, box.key, painting), painting.detail === 'full' ? box.marks : box.simpleMarks)
  if (painting.selection.has(box.key)) paintRing(paints.plain, box.bounds)
  painter.translate(-x, -y)
}

/**
 * Paints links and boxes of an area, in the order in which they lie on the sheet. Mounted boxes are painted as well,
 * so that nothing has to be painted anew when one is mounted or goes; only what is dragged is not painted in its place.
 */
export function paintScene(painter: ScenePainter, zoom: number, scale: number, painting: Painting): void {
  const { index, area, palette, held } = painting
  painter.setTransform(1, 0, 0, 1, 0, 0)
  const { stages } = index.scene
  paintGround(painter, zoom * scale, { stages, dropStageId: painting.dropStageId, area, palette })
  painter.setTransform(zoom * scale, 0, 0, zoom * scale, -area.x * zoom * scale, -area.y * zoom * scale)
  const plain: Paint = { painter, palette, zoom }
  const paints: Paints = { plain, faint: { ...plain, palette: painting.faded } }
  for (const link of index.linksIn(area)) {
    if (link.key === painting.labelInHand) continue
    if (held && endsOf(link).some((end) => held.keys.has(end))) continue
    paintLink(paintFor(paints, link.key, painting), link, area)
  }
  for (const box of index.boxesIn(area))
    if (!held?.keys.has(box.key)) paintBox(painter, paints, box, painting)
  if (!held) return
  painter.translate(held.by.x, held.by.y)
  const seen = { ...area, x: area.x - held.by.x, y: area.y - held.by.y }
  for (const link of held.links) paintLink(paintFor(paints, link.key, painting), link, seen)
  for (const box of held.boxes) paintBox(painter, paints, box, painting)
}
