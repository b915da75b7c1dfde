import type { Point, Rectangle, SceneBox, SceneLink } from '@workbook/scene/scene'
import { describe, expect, test } from 'vitest'
import { createGrid } from '../../../../renderer/canvas/paint-layer/grid'

function box(id: string, bounds: Rectangle): SceneBox {
  return { key: `steps:${id}`, id, kind: 'steps', bounds, marks: [], simpleMarks: [], name: id }
}

function link(id: string, points: readonly Point[]): SceneLink {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  const bounds = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
  return {
    key: `links:${id}`,
    id,
    kind: 'sequence',
    sourceId: 'a',
    targetId: 'b',
    points,
    bounds,
    marks: [],
    name: id,
  }
}

const near = box('near', { x: 10, y: 10, width: 192, height: 80 })
const far = box('far', { x: 5_000, y: -3_000, width: 192, height: 80 })
const acrossCells = box('across', { x: 700, y: 700, width: 300, height: 300 })
const onTop = box('on-top', { x: 100, y: 40, width: 192, height: 80 })
const long = link('long', [
  { x: 0, y: 400 },
  { x: 4_000, y: 400 },
  { x: 4_000, y: 900 },
])
const grid = createGrid({ boxes: [near, far, acrossCells, onTop], links: [long] })

describe('what lies in a part of the sheet', () => {
  test('finds the boxes that overlap it, in painting order, each once', () => {
    expect(grid.boxesIn({ x: 0, y: 0, width: 1_500, height: 1_500 })).toEqual([near, acrossCells, onTop])
  })

  test('finds boxes at negative coordinates', () => {
    expect(grid.boxesIn({ x: 4_900, y: -3_100, width: 200, height: 200 })).toEqual([far])
  })

  test('leaves out a box that only shares a cell', () => {
    expect(grid.boxesIn({ x: 400, y: 400, width: 100, height: 100 })).toEqual([])
  })

  test('finds a link far from its ends', () => {
    expect(grid.linksIn({ x: 2_000, y: 390, width: 20, height: 20 })).toEqual([long])
  })
})

describe('what is under the pointer', () => {
  test('is the topmost box', () => {
    expect(grid.boxAt({ x: 150, y: 60 })).toBe(onTop)
    expect(grid.boxAt({ x: 50, y: 20 })).toBe(near)
    expect(grid.boxAt({ x: 3_000, y: 3_000 })).toBeNull()
  })

  test('is a link within the tolerance of its line', () => {
    expect(grid.linkAt({ x: 3_995, y: 700 }, 6)).toBe(long)
    expect(grid.linkAt({ x: 3_980, y: 700 }, 6)).toBeNull()
    expect(grid.linkAt({ x: 2_000, y: 404 }, 6)).toBe(long)
  })
})
