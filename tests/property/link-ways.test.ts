import { freeSpace, type Obstacle, obstacleMap } from '@workbook/scene/obstacles'
import { around, bottomOf, overlap, rightOf } from '@workbook/scene/rectangles'
import { routeParticipation } from '@workbook/scene/route-participation'
import { routeRelation } from '@workbook/scene/route-relation'
import { routeSequence } from '@workbook/scene/route-sequence'
import type { Point, Rectangle } from '@workbook/scene/scene'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellSize, crowdedSheet } from './arbitraries/crowded-sheets'

const routes = { sequence: routeSequence, participation: routeParticipation, relation: routeRelation }

function segments(way: readonly Point[]): Rectangle[] {
  return way.slice(1).map((to, index) => around([way[index] ?? to, to]))
}

/** The cells of the sheet on which a box stands. */
function takenCells(boxes: readonly Rectangle[]): ReadonlySet<number> {
  const taken = new Set<number>()
  for (const box of boxes) {
    for (let column = box.x / cellSize; column < rightOf(box) / cellSize; column += 1) {
      for (let row = box.y / cellSize; row < bottomOf(box) / cellSize; row += 1)
        taken.add(nameOf(column, row))
    }
  }
  return taken
}

const [firstCell, lastCell] = [-4, 170]

function nameOf(column: number, row: number): number {
  return (column - firstCell) * 1_000 + row - firstCell
}

function* cellsBeside(box: Rectangle): Generator<readonly [number, number]> {
  const [left, right] = [box.x / cellSize, rightOf(box) / cellSize]
  const [top, bottom] = [box.y / cellSize, bottomOf(box) / cellSize]
  for (let row = top; row < bottom; row += 1) yield* [[left - 1, row] as const, [right, row] as const]
  for (let column = left; column < right; column += 1)
    yield* [[column, top - 1] as const, [column, bottom] as const]
}

/** Whether there is any way at all, found by flooding the sheet cell by cell from the one box. */
function isReachable(source: Rectangle, target: Rectangle, boxes: readonly Rectangle[]): boolean {
  const taken = takenCells(boxes)
  const goals = new Set([...cellsBeside(target)].map(([column, row]) => nameOf(column, row)))
  const seen = new Set<number>()
  const queue = [...cellsBeside(source)]
  for (const [column, row] of queue) {
    if (Math.min(column, row) < firstCell || Math.max(column, row) > lastCell) continue
    const cell = nameOf(column, row)
    if (seen.has(cell) || taken.has(cell)) continue
    seen.add(cell)
    if (goals.has(cell)) return true
    queue.push([column + 1, row], [column - 1, row], [column, row + 1], [column, row - 1])
  }
  return false
}

describe.each(['sequence', 'participation', 'relation'] as const)('the way of a %s', (kind) => {
  function wayOn(source: Rectangle, target: Rectangle, others: readonly Rectangle[]): readonly Point[] {
    const obstacles: Obstacle[] = [source, target, ...others].map((bounds, index) => ({
      id: `${index}`,
      bounds,
    }))
    const [from, to] = obstacles
    if (!from || !to) throw new Error('A sheet without ends')
    return routes[kind](source, target, freeSpace(obstacleMap(obstacles), from, to))
  }

  test('runs behind no box, not even its own, wherever there is a free way', () => {
    let reachable = 0
    fc.assert(
      fc.property(crowdedSheet, ({ source, target, others }) => {
        const boxes = [source, target, ...others]
        if (!isReachable(source, target, boxes)) return
        reachable += 1
        const way = wayOn(source, target, others)
        const crossed = boxes.filter((box) => segments(way).some((segment) => overlap(box, segment)))
        expect(crossed).toEqual([])
      }),
      { numRuns: 300 },
    )
    expect(reachable).toBeGreaterThan(40)
  })

  test('has right angles only, no corner twice, and ends at the edges of its boxes', () => {
    fc.assert(
      fc.property(crowdedSheet, ({ source, target, others }) => {
        if (overlap(source, target) || !isReachable(source, target, [source, target, ...others])) return
        const way = wayOn(source, target, others)
        for (const { width, height } of segments(way)) {
          expect(Math.min(width, height)).toBe(0)
          expect(Math.max(width, height)).toBeGreaterThan(0)
        }
        expect(isOnEdge(source, way[0])).toBe(true)
        expect(isOnEdge(target, way.at(-1))).toBe(true)
      }),
    )
  })
})

function isOnEdge(box: Rectangle, point: Point | undefined): boolean {
  if (!point) return false
  const { x, y } = point
  const isAcross = x >= box.x && x <= rightOf(box)
  const isAlong = y >= box.y && y <= bottomOf(box)
  return (
    (isAcross && (y === box.y || y === bottomOf(box))) || (isAlong && (x === box.x || x === rightOf(box)))
  )
}
