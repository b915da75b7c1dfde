import { type AlignEdge, aligned, distributed } from '@workbook/layout/arrange'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const box = (x: number, y: number, width = 100, height = 50) => ({ x, y, width, height })

const rectangles = fc.array(
  fc.record({
    x: fc.integer({ min: -1_000, max: 1_000 }),
    y: fc.integer({ min: -1_000, max: 1_000 }),
    width: fc.integer({ min: 24, max: 400 }),
    height: fc.integer({ min: 24, max: 400 }),
  }),
  { minLength: 1, maxLength: 12 },
)
const edges = fc.constantFrom<AlignEdge>('left', 'centre', 'right', 'top', 'middle', 'bottom')
const axes = fc.constantFrom('x' as const, 'y' as const)

describe('aligning', () => {
  it.each([
    ['left', [10, 10]],
    ['centre', [80, 60]],
    ['right', [150, 110]],
  ] as const)('%s moves across', (edge, lefts) => {
    const moved = aligned([box(10, 0, 100), box(70, 300, 140)], edge)

    expect(moved.map(({ x }) => x)).toEqual(
      edge === 'centre' ? [60, 40] : edge === 'left' ? lefts : [110, 70],
    )
    expect(moved.map(({ y }) => y)).toEqual([0, 300])
  })

  it('goes to what is fixed', () => {
    const moved = aligned([box(10, 0), { ...box(300, 100), fixed: true }], 'left')

    expect(moved.map(({ x }) => x)).toEqual([300, 300])
  })

  it('twice is the same as once, and changes one axis only', () => {
    fc.assert(
      fc.property(rectangles, edges, (boxes, edge) => {
        const once = aligned(boxes, edge)
        expect(aligned(once, edge)).toEqual(once)
        const still = ['left', 'centre', 'right'].includes(edge) ? 'y' : 'x'
        expect(once.map((each) => each[still])).toEqual(boxes.map((each) => each[still]))
        expect(once.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true)
      }),
    )
  })
})

describe('distributing', () => {
  it('makes the gaps equal between the outermost', () => {
    const moved = distributed([box(0, 0), box(110, 40), box(500, 0)], 'x')

    expect(moved.map(({ x }) => x)).toEqual([0, 250, 500])
    expect(moved.map(({ y }) => y)).toEqual([0, 40, 0])
  })

  it('leaves two as they are', () => {
    const two = [box(0, 0), box(30, 0)]

    expect(distributed(two, 'x')).toEqual(two)
  })

  it('keeps the ends, the order given and the other axis', () => {
    fc.assert(
      fc.property(rectangles, axes, (boxes, axis) => {
        const moved = distributed(boxes, axis)
        const size = axis === 'x' ? 'width' : 'height'
        const start = (list: typeof boxes) => Math.min(...list.map((each) => each[axis]))
        const end = (list: typeof boxes) => Math.max(...list.map((each) => each[axis] + each[size]))
        expect(moved).toHaveLength(boxes.length)
        expect(start(moved)).toBe(start(boxes))
        expect(end(moved)).toBe(end(boxes))
        const other = axis === 'x' ? 'y' : 'x'
        expect(moved.map((each) => each[other])).toEqual(boxes.map((each) => each[other]))
      }),
    )
  })

  it('leaves gaps that differ by no more than rounding', () => {
    const far = fc.array(fc.integer({ min: 24, max: 90 }), { minLength: 3, maxLength: 8 })
    fc.assert(
      fc.property(far, (sizes) => {
        const boxes = sizes.map((width, place) => box(place * 100 + (place % 2) * 7, 0, width))
        const row = distributed(boxes, 'x').sort((a, b) => a.x - b.x)
        const gaps = row
          .slice(1)
          .map((each, place) => each.x - (row[place]?.x ?? 0) - (row[place]?.width ?? 0))
        expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1.5)
      }),
    )
  })
})
