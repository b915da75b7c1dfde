import type { Point, Rectangle, Scene, SceneBox, SceneLink } from '@workbook/scene/scene'

/** Side of a cell in sheet pixels: about four cards wide, so that a window touches few cells and a cell few boxes. */
const cellSize = 800

/** Finds what lies in a part of the sheet without looking at the whole of it. */
export interface SceneGrid {
  /** In painting order. */
  boxesIn(area: Rectangle): readonly SceneBox[]
  linksIn(area: Rectangle): readonly SceneLink[]
  /** The topmost box at a point. */
  boxAt(point: Point): SceneBox | null
  /** The link whose line passes within `tolerance` sheet pixels of a point. */
  linkAt(point: Point, tolerance: number): SceneLink | null
}

interface Placed {
  readonly bounds: Rectangle
}

export function createGrid(scene: Pick<Scene, 'boxes' | 'links'>): SceneGrid {
  const boxesIn = index(scene.boxes)
  const linksIn = index(scene.links)
  return {
    boxesIn,
    linksIn,
    boxAt: (point) => boxesIn(around(point, 0)).findLast(({ bounds }) => contains(bounds, point)) ?? null,
    linkAt: (point, tolerance) =>
      linksIn(around(point, tolerance)).findLast(({ points }) => distanceTo(points, point) <= tolerance) ??
      null,
  }
}

function index<T extends Placed>(items: readonly T[]): (area: Rectangle) => readonly T[] {
  const cells = new Map<string, number[]>()
  items.forEach(({ bounds }, position) => {
    forEachCell(bounds, (cell) => {
      const inCell = cells.get(cell)
      if (inCell) inCell.push(position)
      else cells.set(cell, [position])
    })
  })
  return (area) => {
    const found = new Set<number>()
    forEachCell(area, (cell) => {
      for (const position of cells.get(cell) ?? []) found.add(position)
    })
    return [...found]
      .sort((a, b) => a - b)
      .flatMap((position) => items[position] ?? [])
      .filter(({ bounds }) => overlap(bounds, area))
  }
}

function forEachCell({ x, y, width, height }: Rectangle, visit: (cell: string) => void): void {
  for (let column = Math.floor(x / cellSize); column <= Math.floor((x + width) / cellSize); column += 1) {
    for (let row = Math.floor(y / cellSize); row <= Math.floor((y + height) / cellSize); row += 1) {
      visit(`${column}:${row}`)
    }
  }
}

export function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
}

function contains({ x, y, width, height }: Rectangle, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height
}

function around({ x, y }: Point, distance: number): Rectangle {
  return { x: x - distance, y: y - distance, width: 2 * distance, height: 2 * distance }
}

function distanceTo(line: readonly Point[], point: Point): number {
  let shortest = Number.POSITIVE_INFINITY
  for (let end = 1; end < line.length; end += 1) {
    const [from, to] = [line[end - 1], line[end]]
    if (from && to) shortest = Math.min(shortest, distanceToSegment(from, to, point))
  }
  return shortest
}

function distanceToSegment(from: Point, to: Point, point: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const squaredLength = dx * dx + dy * dy
  const share = squaredLength === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / squaredLength
  const along = Math.min(1, Math.max(0, share))
  return Math.hypot(point.x - from.x - along * dx, point.y - from.y - along * dy)
}
