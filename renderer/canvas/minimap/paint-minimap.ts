import type { Rectangle, Scene } from '@workbook/scene/scene'
import { computedPalette } from '../../picture/screen-palette'
import type { Size } from '../view/viewports'

/** The most room that a minimap takes, in window pixels and as a share of the map's window. */
const most = { width: 200, height: 140 } as const
const mostShare = { width: 0.26, height: 0.22 } as const
/** Shorter edges than this are hard to hit: a sheet that is very long one way has empty paper beside it. */
const shortest = 44

/** How large a sheet is shown in a minimap, in window pixels. */
export interface MinimapForm extends Size {
  /** Window pixels to a sheet pixel. */
  readonly scale: number
}

/** The form of a sheet's minimap in a map's window. */
export function minimapForm({ width, height }: Rectangle, window: Size): MinimapForm {
  const room = {
    width: Math.max(shortest, Math.min(most.width, window.width * mostShare.width)),
    height: Math.max(shortest, Math.min(most.height, window.height * mostShare.height)),
  }
  const scale = Math.min(room.width / Math.max(1, width), room.height / Math.max(1, height))
  return {
    scale,
    width: Math.max(shortest, Math.round(width * scale)),
    height: Math.max(shortest, Math.round(height * scale)),
  }
}

/** Paints stages as bands and boxes as blocks: enough to know the sheet by, cheap for thousands of boxes. */
export function paintMinimap(
  canvas: HTMLCanvasElement,
  { extent, stages, boxes }: Scene,
  form: MinimapForm,
): void {
  const { width, height } = form
  const density = window.devicePixelRatio
  canvas.width = Math.round(width * density)
  canvas.height = Math.round(height * density)
  const painter = canvas.getContext('2d')
  if (!painter) return
  const palette = computedPalette(canvas)
  const scale = form.scale * density
  painter.setTransform(scale, 0, 0, scale, -extent.x * scale, -extent.y * scale)
  painter.fillStyle = palette.paper
  painter.fillRect(extent.x, extent.y, canvas.width / scale, canvas.height / scale)
  stages.forEach((stage, index) => {
    painter.fillStyle = index % 2 === 0 ? palette.band : palette.bandAlternate
    painter.fillRect(stage.x, extent.y, stage.width, canvas.height / scale)
  })
  for (const { kind, bounds } of boxes) {
    painter.fillStyle =
      kind === 'steps' ? palette.lineStrong : kind === 'notes' ? palette.noteYellow : palette.person
    painter.fillRect(bounds.x, bounds.y, bounds.width, bounds.height)
  }
}
