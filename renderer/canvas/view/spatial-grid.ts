import { overlap } from '@workbook/scene/rectangles'
import type { Rectangle } from '@workbook/scene/scene'

/** Things with a place on the sheet, found by area without looking at all of them. */
export interface SpatialGrid<T> {
  /** What touches an area, in the order in which the things were given. */
  readonly within: (area: Rectangle) => T[]
}

/** Edge of a cell in sheet pixels: a window at 100 % covers about four of them. */
const cell = 800

export function createGrid<T extends { readonly bounds: Rectangle }>(things: readonly T[]): SpatialGrid<T> {
  const cells = new Map<number, Map<number, number[]>>()
  things.forEach((thing, index) => {
    for (const [column, row] of cellsOf(thing.bounds)) {
      const rows = cells.get(column) ?? new Map<number, number[]>()
      cells.set(column, rows)
      const inCell = rows.get(row)
      if (inCell) inCell.push(index)
      else rows.set(row, [index])
    }
  })

  function indexesNear(area: Rectangle): Iterable<number> {
    const found = new Set<number>()
    for (const [column, rows] of cells) {
      if (column * cell > area.x + area.width || (column + 1) * cell < area.x) continue
      for (const [row, inCell] of rows) {
        if (row * cell > area.y + area.height || (row + 1) * cell < area.y) continue
        for (const index of inCell) found.add(index)
      }
    }
    return found
  }

  return {
    within(area) {
      const indexes = [...indexesNear(area)].sort((a, b) => a - b)
      return indexes.flatMap((index) => {
        const thing = things[index]
        return thing && overlap(thickened(thing.bounds), area) ? [thing] : []
      })
    },
  }
}

/** A straight line has no area of its own, and would touch nothing. */
function thickened({ x, y, width, height }: Rectangle): Rectangle {
  return { x: x - 1, y: y - 1, width: width + 2, height: height + 2 }
}

function* cellsOf({ x, y, width, height }: Rectangle): Generator<[column: number, row: number]> {
  for (let column = Math.floor(x / cell); column <= Math.floor((x + width) / cell); column += 1) {
    for (let row = Math.floor(y / cell); row <= Math.floor((y + height) / cell); row += 1) yield [column, row]
  }
}
