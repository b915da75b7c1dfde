import { drawStageBand, drawStageHeading } from '@workbook/scene/draw-stage'
import { lightPalette } from '@workbook/scene/palettes'
import { bottomOf } from '@workbook/scene/rectangles'
import type { Mark, Scene } from '@workbook/scene/scene'
import { paintMarks } from './paint-marks'

/** Pixels of a picture for each pixel of the sheet: sharp on slides and on screens of today. */
const sharpness = 2
/** What a canvas can hold on every machine, in pixels. */
const longestSide = 16_000
const mostPixels = 100_000_000

/** A scene as a PNG in light colours; large maps come out less sharp rather than not at all. Null when it fails. */
export async function paintPicture(scene: Scene): Promise<Uint8Array<ArrayBuffer> | null> {
  const { x, y, width, height } = scene.extent
  const scale = Math.min(
    sharpness,
    longestSide / Math.max(width, height),
    Math.sqrt(mostPixels / (width * height)),
  )
  await loadFonts()
  const canvas = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale))
  const context = canvas.getContext('2d')
  if (!context) return null
  context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale)
  const paint = { painter: context as unknown as CanvasRenderingContext2D, palette: lightPalette, zoom: 1 }
  const ground: Mark = { mark: 'rectangle', x, y, width, height, fill: 'paper' }
  const bands = scene.stages.flatMap((stage) => drawStageBand(stage, y, bottomOf(scene.extent)))
  paintMarks(paint, [ground, ...bands, ...scene.stages.flatMap(drawStageHeading)])
  for (const link of scene.links) paintMarks(paint, link.marks)
  for (const { bounds, marks } of scene.boxes) {
    context.translate(bounds.x, bounds.y)
    paintMarks(paint, marks)
    context.translate(-bounds.x, -bounds.y)
  }
  const blob = await canvas.convertToBlob({ type: 'image/png' })
  return new Uint8Array(await blob.arrayBuffer())
}

/** A weight that no text of the window has used yet would be painted in another typeface. */
async function loadFonts(): Promise<void> {
  await Promise.all([400, 600, 700].map((weight) => document.fonts.load(`${weight} 12px Inter`)))
}
