import type { Id } from '@workbook/model/values'
import type { Palette } from '@workbook/scene/palettes'
import type { Rectangle, SceneStage } from '@workbook/scene/scene'

export type GroundPainter = Pick<CanvasRenderingContext2D, 'fillRect' | 'fillStyle'> & {
  readonly canvas: { readonly width: number; readonly height: number }
}

export interface Ground {
  readonly stages: readonly SceneStage[]
  /** The stage that a dragged box would change to. */
  readonly dropStageId: Id | null
  /** The part of the sheet that the canvas covers. */
  readonly area: Rectangle
  readonly palette: Palette
}

/**
 * Paints paper and stages over a whole canvas, at an untransformed painter's origin, where the page beneath shows the
 * same. A canvas that hides the page has nothing to be blended with, which is what moving it costs most.
 */
export function paintGround(
  painter: GroundPainter,
  scale: number,
  { stages, dropStageId, area, palette }: Ground,
) {
  const { width, height } = painter.canvas
  painter.fillStyle = palette.paper
  painter.fillRect(0, 0, width, height)
  for (const stage of stages) {
    const left = Math.round((stage.x - area.x) * scale)
    const right = Math.round((stage.x + stage.width - area.x) * scale)
    if (right < 0 || left > width) continue
    const quiet = stage.index % 2 === 1 ? palette.bandAlternate : palette.band
    painter.fillStyle = stage.id === dropStageId ? palette.accentSoft : quiet
    painter.fillRect(left, 0, right - left, height)
    painter.fillStyle = palette.divider
    painter.fillRect(right - 1, 0, 1, height)
  }
}
