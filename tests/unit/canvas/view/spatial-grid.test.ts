import type { Rectangle } from '@workbook/scene/scene'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createGrid } from '../../../../renderer/canvas/view/spatial-grid'

const at = (x: number, y: number, width = 100, height = 50) => ({ bounds: { x, y, width, height } })

describe('spatial grid', () => {
  it('finds what touches an area, in the order in which it was given', () => {
    const [near, far, left] = [at(10, 10), at(5_000, 0), at(-90, 20)]
    const grid = createGrid([far, near, left])

    expect(grid.within({ x: 0, y: 0, width: 200, height: 200 })).toEqual([near, left])
    expect(grid.within({ x: 400, y: 400, width: 10, height: 10 })).toEqual([])
  })

  it('finds a thing over many cells once, and a straight line', () => {
    const long = at(-3_000, 100, 6_000, 0)

    expect(createGrid([long]).within({ x: 0, y: 0, width: 2_000, height: 200 })).toEqual([long])
  })

  it('answers as looking at all of them would', () => {
    const place = fc.integer({ min: -3_000, max: 3_000 })
    const rectangle: fc.Arbitrary<Rectangle> = fc.record({
      x: place,
      y: place,
      width: fc.integer({ min: 1, max: 2_000 }),
      height: fc.integer({ min: 1, max: 2_000 }),
    })
    fc.assert(
      fc.property(fc.array(rectangle), rectangle, (rectangles, area) => {
        const things = rectangles.map((bounds) => ({ bounds }))
        const all = things.filter(
          ({ bounds }) =>
            bounds.x - 1 < area.x + area.width &&
            bounds.x + bounds.width + 1 > area.x &&
            bounds.y - 1 < area.y + area.height &&
            bounds.y + bounds.height + 1 > area.y,
        )
        expect(createGrid(things).within(area)).toEqual(all)
      }),
    )
  })
})
