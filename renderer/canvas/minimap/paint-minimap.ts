import type { Rectangle, Scene } from '@workbook/scene/scene'
import { computedPalette } from '../marks/screen-palette'

/** The most room that a minimap takes, in window pixels. */
const room = { width: 200, height: 140 } as const

/** Window pixels of the minimap to a sheet pixel. */
export function minimapScale({ width, height }: Rectangle): number {
  return Math.min(room.width / Math.max(1, width), room.height / Math.max(1, height))
}

/** The size of a sheet's minimap, in window pixels. */
export function minimapSize(extent: Rectangle): { width: number; height: number } {
  const scale = minimapScale(extent)
  return {
    width: Math.max(1, Math.round(extent.width * scale)),
    height: Math.max(1, Math.round(extent.height * scale)),
  }
}

/** Paints stages as bands and boxes as blocks: enough to know the sheet by, cheap for thousands of boxes. */
export function paintMinimap(canvas: HTMLCanvasElement, { extent, stages, boxes }: Scene): void {
  const { width, height } = minimapSize(extent)
  const density = window.devicePixelRatio
  canvas.width = Math.round(width * density)
  canvas.height = Math.round(height * density)
  const painter = canvas.getContext('2d')
  if (!painter) return
  const palette = computedPalette(canvas)
  const scale = minimapScale(extent) * density
  painter.setTransform(scale, 0, 0, scale, -extent.x * scale, -extent.y * scale)
  painter.fillStyle = palette.paper
  painter.fillRect(extent.x, extent.y, extent.width, extent.height)
  stages.forEach((stage, index) => {
    painter.fillStyle = index % 2 === 0 ? palette.band : palette.bandAlternate
    painter.fillRect(stage.x, extent.y, stage.width, extent.height)
  })
  for (const { kind, bounds } of boxes) {
    painter.fillStyle =
      kind === 'steps' ? palette.lineStrong : kind === 'notes' ? palette.noteYellow : palette.person
    painter.fillRect(bounds.x, bounds.y, bounds.width, bounds.height)
  }
}
