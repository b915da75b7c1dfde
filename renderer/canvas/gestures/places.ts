import { overlap } from '@workbook/scene/rectangles'
import type { Point, Rectangle, SceneStage } from '@workbook/scene/scene'
import type { SceneIndex } from '../view/scene-index'
import type { Size } from '../view/viewports'

/** Boxes snap to a grid of this many sheet pixels. */
export const gridStep = 8

/** Free room between a new box and those that are there. */
const gap = 24
const mostTries = 400

export function snapped({ x, y }: Point): Point {
  return { x: Math.round(x / gridStep) * gridStep, y: Math.round(y / gridStep) * gridStep }
}

/** The corner of a box whose middle is asked for at a point: in the middle of its column where it fits there. */
export function cornerIn(stages: readonly SceneStage[], middle: Point, { width, height }: Size): Point {
  const corner = snapped({ x: middle.x - width / 2, y: middle.y - height / 2 })
  const stage = stages.find(({ x, width: wide }) => middle.x >= x && middle.x < x + wide)
  if (!stage || stage.width < width) return corner
  const margin = Math.min(gap - 4, (stage.width - width) / 2)
  const x = Math.max(stage.x + margin, Math.min(corner.x, stage.x + stage.width - width - margin))
  return { x: Math.round(x), y: corner.y }
}

/** The first free place at or below a corner. */
export function freeBelow(index: SceneIndex, corner: Point, size: Size): Point {
  let { y } = corner
  for (let tries = 0; tries < mostTries; tries += 1) {
    const area: Rectangle = { x: corner.x, y: y - gap / 2, width: size.width, height: size.height + gap }
    const inTheWay = index.boxesIn(area).filter(({ bounds }) => overlap(bounds, area))
    if (inTheWay.length === 0) break
    y = Math.max(...inTheWay.map(({ bounds }) => bounds.y + bounds.height)) + gap
  }
  return { x: corner.x, y: Math.ceil(y / gridStep) * gridStep }
}

/** A free place beside a box. To the right only as long as the box's own stage reaches there, otherwise below it. */
export function besideBox(
  index: SceneIndex,
  box: Rectangle,
  side: 'top' | 'right' | 'bottom' | 'left',
  size: Size,
): Point {
  const below = freeBelow(index, { x: box.x, y: box.y + box.height + gap }, size)
  if (side === 'bottom' || side === 'top') return below
  const x = side === 'right' ? box.x + box.width + gap + 16 : box.x - size.width - gap - 16
  const middle = box.x + box.width / 2
  const stage = index.scene.stages.find((column) => middle >= column.x && middle < column.x + column.width)
  const fits = stage && x >= stage.x && x + size.width <= stage.x + stage.width
  return fits ? freeBelow(index, { x, y: box.y }, size) : below
}
