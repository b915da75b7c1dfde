import type { Id } from '../model/values'
import { around, aroundAll, bottomOf, contains, grown, overlap, rightOf } from './rectangles'
import type { Point, Rectangle } from './scene'

/** A box that no line should run behind. */
export interface Obstacle {
  readonly id: Id
  readonly bounds: Rectangle
}

/** Where the boxes of a sheet are, in cells, so that a question costs no more on a large sheet. */
export interface ObstacleMap {
  /** The first box in an area that a test accepts. A box may be tested more than once. */
  readonly find: (area: Rectangle, accepts: (obstacle: Obstacle) => boolean) => Obstacle | undefined
  /** The smallest area that holds all boxes; null where there is none. */
  readonly extent: Rectangle | null
}

const cell = 256
// Sheet pixels end at one million, so that columns and rows of cells stay within 13 bits and a sign.
const cellsAcross = 16_384

/** Puts boxes into cells. */
export function obstacleMap(obstacles: readonly Obstacle[]): ObstacleMap {
  const cells = new Map<number, Obstacle[]>()
  const find = <T>(area: Rectangle, visit: (key: number) => T | undefined): T | undefined => {
    const lastColumn = Math.floor(rightOf(area) / cell)
    const lastRow = Math.floor(bottomOf(area) / cell)
    for (let column = Math.floor(area.x / cell); column <= lastColumn; column += 1) {
      for (let row = Math.floor(area.y / cell); row <= lastRow; row += 1) {
        const found = visit(column * cellsAcross + row)
        if (found !== undefined) return found
      }
    }
    return undefined
  }
  for (const obstacle of obstacles) {
    find(obstacle.bounds, (key) => {
      const inCell = cells.get(key)
      if (inCell) inCell.push(obstacle)
      else cells.set(key, [obstacle])
    })
  }
  return {
    extent: obstacles.length > 0 ? aroundAll(obstacles.map(({ bounds }) => bounds)) : null,
    find: (area, accepts) =>
      find(area, (key) =>
        cells.get(key)?.find((obstacle) => overlap(obstacle.bounds, area) && accepts(obstacle)),
      ),
  }
}

/** Room kept free between a line and a box that it passes, in sheet pixels. */
const clearance = 4
/** Between a box and a line that runs along it. */
const laneDistance = 12

/** The questions that the route of one link asks, and what they were about. */
export interface FreeSpace {
  /** True when the way passes no box too closely and does not run behind the link's own ends either. */
  readonly isFree: (way: readonly Point[]) => boolean
  /** True when no box at all, not even an end of the link, lies in an area. */
  readonly isEmpty: (area: Rectangle) => boolean
  /** Tops and bottoms of the boxes in an area, as heights at which a line can pass. */
  readonly lanes: (area: Rectangle) => readonly number[]
  /** The boxes in an area other than the ends of the link. */
  readonly boxesIn: (area: Rectangle) => readonly Rectangle[]
  /** False where a way that has to be searched for would come too late. */
  readonly maySearch: () => boolean
  /** True when no box of the sheet reaches out of an area. */
  readonly isAllWithin: (area: Rectangle) => boolean
  /** Every area that was asked about: the route stays good while no box changes in any of them. */
  readonly asked: readonly Rectangle[]
}

/** Free space as seen by a link between two boxes. */
export function freeSpace(
  map: ObstacleMap,
  source: Obstacle,
  target: Obstacle,
  maySearch: () => boolean = () => true,
): FreeSpace {
  const asked: Rectangle[] = []
  const isOther = ({ id }: Obstacle) => id !== source.id && id !== target.id
  const isAny = () => true
  const isFreeSegment = (from: Point, to: Point) => {
    const segment = around([from, to])
    if (overlap(segment, source.bounds) || overlap(segment, target.bounds)) return false
    const area = grown(segment, clearance)
    asked.push(area)
    return map.find(area, isOther) === undefined
  }
  return {
    asked,
    maySearch,
    isFree: (way) =>
      way.every((point, index) => index === 0 || isFreeSegment(way[index - 1] ?? point, point)),
    isEmpty: (area) => {
      asked.push(area)
      return map.find(area, isAny) === undefined
    },
    lanes: (area) => {
      asked.push(area)
      const lanes = new Set<number>()
      map.find(area, (obstacle) => {
        if (isOther(obstacle)) {
          lanes.add(obstacle.bounds.y - laneDistance).add(bottomOf(obstacle.bounds) + laneDistance)
        }
        return false
      })
      return [...lanes]
    },
    boxesIn: (area) => {
      asked.push(area)
      const found = new Set<Rectangle>()
      map.find(area, (obstacle) => {
        if (isOther(obstacle)) found.add(obstacle.bounds)
        return false
      })
      return [...found]
    },
    isAllWithin: (area) => map.extent === null || contains(area, map.extent),
  }
}

/** The stretch in which two boxes stand above each other, or null. */
export function commonWidth(a: Rectangle, b: Rectangle): { from: number; to: number } | null {
  const from = Math.max(a.x, b.x)
  const to = Math.min(rightOf(a), rightOf(b))
  return from < to ? { from, to } : null
}
