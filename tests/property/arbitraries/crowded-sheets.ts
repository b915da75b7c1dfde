import type { Rectangle } from '@workbook/scene/scene'
import fc from 'fast-check'

/** Everything on a crowded sheet stands on a grid of this many pixels, so that free ways can be counted in cells. */
export const cellSize = 4

const cells = (min: number, max: number) => fc.integer({ min, max }).map((count) => count * cellSize)

const box: fc.Arbitrary<Rectangle> = fc.record({
  x: cells(0, 110),
  y: cells(0, 110),
  width: cells(6, 48),
  height: cells(6, 24),
})

/** Two boxes to connect and boxes anywhere around, over and between them. */
export const crowdedSheet = fc.record({
  source: box,
  target: box,
  others: fc.array(box, { minLength: 0, maxLength: 26 }),
})
