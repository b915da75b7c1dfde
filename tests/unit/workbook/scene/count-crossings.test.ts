import { countCrossings } from '@workbook/scene/count-crossings'
import { describe, expect, it } from 'vitest'

const way = (...points: readonly (readonly [number, number])[]) => ({
  points: points.map(([x, y]) => ({ x, y })),
})

describe('count crossings', () => {
  it.each([
    ['lines that cross', 1, [way([0, 0], [10, 10]), way([0, 10], [10, 0])]],
    ['corners that cross twice', 2, [way([0, 5], [20, 5]), way([5, 0], [5, 10], [15, 10], [15, 0])]],
    ['lines that meet at an end', 0, [way([0, 0], [10, 0]), way([10, 0], [10, 10])]],
    ['a line that ends on another', 0, [way([0, 0], [10, 0]), way([5, 0], [5, 10])]],
    ['lines that run along each other', 0, [way([0, 0], [10, 0]), way([5, 0], [15, 0])]],
    ['a line that crosses itself', 0, [way([0, 0], [10, 0], [10, 10], [5, 10], [5, -5])]],
    ['no lines', 0, []],
  ])('%s: %i', (_, crossings, links) => {
    expect(countCrossings({ links })).toBe(crossings)
  })
})
