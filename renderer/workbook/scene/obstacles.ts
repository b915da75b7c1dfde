import type { Id } from '../model/values'
import { around, bottomOf, grown, joined, overlap, rightOf } from './rectangles'
import type { Point, Rectangle } from './scene'

/** A box that no line should run behind. */
export interface Obstacle {
  readonly id: Id
  readonly bounds: Rectangle
}

/** Where the boxes of a sheet are, in cells, so that a question costs no more on a large sheet. */
export interface ObstacleMap {
  readonly within: (area: Rectangle) => readonly Obstacle[]
}

const cell = 256

/** Puts boxes into cells. */
export function obstacleMap(obstacles: Iterable<Obstacle>): ObstacleMap {
  const cells = new Map<string, Obstacle[]>()
  const cellsOf = ({ x, y, width, height }: Rectangle): string[] => {
    const keys: string[] = []
    for (let column = Math.floor(x / cell); column <= Math.floor((x + width) / cell); column += 1) {
      for (let row = Math.floor(y / cell); row <= Math.floor((y + height) / cell); row += 1) {
        keys.push(`${column} ${row}`)
      }
    }
    return keys
  }
  for (const obstacle of obstacles) {
    for (const key of cellsOf(obstacle.bounds)) {
      const inCell = cells.get(key)
      if (inCell) inCell.push(obstacle)
      else cells.set(key, [obstacle])
    }
  }
  return {
    within(area) {
      const found = new Set<Obstacle>()
      for (const key of cellsOf(area)) {
        for (const obstacle of cells.get(key) ?? []) {
          if (overlap(obstacle.bounds, area)) found.add(obstacle)
        }
      }
      return [...found]
    },
  }
}

/** Room kept free between a line and a box that it passes, in sheet pixels. */
const clearance = 4

/** The questions that the route of one link asks, and the area that they were about. */
export interface FreeSpace {
  /** True when no box but the link's own ends lies on the way. */
  readonly isFree: (way: readonly Point[]) => boolean
  readonly isFreeArea: (area: Rectangle) => boolean
  /** Tops and bottoms of the boxes in an area, as heights at which a line can pass. */
  readonly lanes: (area: Rectangle) => readonly number[]
  /** Every place that was asked about: the route stays good while no box there changes. */
  readonly asked: () => Rectangle
}

/** Free space as seen by a link between two boxes. */
export function freeSpace(map: ObstacleMap, source: Obstacle, target: Obstacle): FreeSpace {
  let asked = joined(source.bounds, target.bounds)
  const others = (area: Rectangle) => {
    asked = joined(asked, area)
    return map.within(area).filter(({ id }) => id !== source.id && id !== target.id)
  }
  const isFreeArea = (area: Rectangle) => others(area).length === 0
  return {
    isFree: (way) =>
      way
        .slice(1)
        .every((point, index) => isFreeArea(grown(around([way[index] ?? point, point]), clearance))),
    isFreeArea,
    lanes: (area) => {
      const distance = 3 * clearance
      const lanes = others(area).flatMap(({ bounds }) => [bounds.y - distance, bottomOf(bounds) + distance])
      return [...new Set(lanes)]
    },
    asked: () => asked,
  }
}

/** The stretch in which two boxes stand above each other, or null. */
export function commonWidth(a: Rectangle, b: Rectangle): { from: number; to: number } | null {
  const from = Math.max(a.x, b.x)
  const to = Math.min(rightOf(a), rightOf(b))
  return from < to ? { from, to } : null
}
