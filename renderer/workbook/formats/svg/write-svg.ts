import { drawStageBand, drawStageHeading } from '../../scene/draw-stage'
import type { Palette } from '../../scene/palettes'
import { bottomOf } from '../../scene/rectangles'
import type { Mark, Scene, SceneBox } from '../../scene/scene'
import { escapeXml, svgMarks } from '../../scene/svg-marks'

const fontFamily = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"

function placed({ bounds, marks, name }: SceneBox, palette: Palette): string {
  const title = `<title>${escapeXml(name)}</title>`
  return `<g transform="translate(${bounds.x} ${bounds.y})">${title}${svgMarks(marks, palette)}</g>`
}

/** A sheet as one SVG 1.1 picture with real text, in sheet pixels; links lie under boxes as on the screen. */
export function writeSvg(scene: Scene, palette: Palette): string {
  const { x, y, width, height } = scene.extent
  const ground: Mark = { mark: 'rectangle', x, y, width, height, fill: 'paper' }
  const bands = scene.stages.flatMap((stage) => drawStageBand(stage, y, bottomOf(scene.extent)))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" font-family="${fontFamily}">`,
    `<title>${escapeXml(scene.title)}</title>`,
    svgMarks([ground, ...bands, ...scene.stages.flatMap(drawStageHeading)], palette),
    ...scene.links.map(
      ({ name, marks }) => `<g><title>${escapeXml(name)}</title>${svgMarks(marks, palette)}</g>`,
    ),
    ...scene.boxes.map((box) => placed(box, palette)),
    '</svg>',
    '',
  ].join('\n')
}
