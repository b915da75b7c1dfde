import { guidesAt, snapToNeighbours } from '@workbook/layout/snapping'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const box = (x: number, y: number, width = 100, height = 50) => ({ x, y, width, height })
const reach = 6

function snap(held: ReturnType<typeof box>, neighbours: ReturnType<typeof box>[], middles: number[] = []) {
  return snapToNeighbours({ held, neighbours, middles, reach })
}

describe('snapping to alignment', () => {
  it.each([
    ['left to left', box(203, 300), -3],
    ['right to right', box(198, 300), 2],
    ['middle to middle', box(224, 300, 60), -4],
    ['left to right', box(305, 300), -5],
    ['right to left', box(96, 300), 4],
  ])('brings %s', (_case, held, distance) => {
    expect(snap(held, [box(200, 0)]).x).toBe(distance)
  })

  it('takes the nearest of several, and nothing beyond its reach', () => {
    expect(snap(box(204, 300), [box(200, 0), box(205, 0)]).x).toBe(1)
    expect(snap(box(207, 300), [box(200, 0)]).x).toBe(null)
  })

  it('brings the middle to the middle of a column', () => {
    expect(snap(box(448, 300), [], [500]).x).toBe(2)
  })

  it('shows the line over all that lies on it', () => {
    expect(
      guidesAt({ held: box(200, 300), neighbours: [box(200, 0), box(200, 500, 80)], middles: [] }),
    ).toEqual(expect.arrayContaining([{ kind: 'alignment', axis: 'x', at: 200, from: 0, to: 550 }]))
  })
})

describe('the lines that are shown', () => {
  it('are the edges alone for boxes of one size, and the middle for boxes of two', () => {
    const upright = (held: ReturnType<typeof box>) =>
      guidesAt({ held, neighbours: [box(200, 0)], middles: [] }).flatMap((guide) =>
        guide.kind === 'alignment' && guide.axis === 'x' ? [guide.at] : [],
      )

    expect(upright(box(200, 300))).toEqual([200, 300])
    expect(upright(box(220, 300, 60))).toEqual([250])
  })
})

describe('snapping to equal gaps', () => {
  it('puts a box halfway between two', () => {
    const neighbours = [box(0, 10), box(400, -10)]

    expect(snap(box(203, 0), neighbours).x).toBe(-3)
    expect(guidesAt({ held: box(200, 3), neighbours, middles: [] })).toContainEqual({
      kind: 'spacing',
      axis: 'x',
      at: 28,
      gaps: [
        { start: 100, end: 200 },
        { start: 300, end: 400 },
      ],
    })
  })

  it('repeats the gap of the two before or after it', () => {
    const row = [box(0, 10), box(130, -10)]

    expect(snap(box(263, 3), row).x).toBe(-3)
    expect(snap(box(-127, 3), row).x).toBe(-3)
  })

  it('works in a column too', () => {
    expect(snap(box(33, 163), [box(0, 0), box(20, 80)]).y).toBe(-3)
  })

  it('does not count what stands in another row', () => {
    expect(snap(box(263, 203), [box(0, 13), box(131, -12)]).x).toBe(null)
  })
})

const rectangles = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  width: fc.integer({ min: 24, max: 300 }),
  height: fc.integer({ min: 24, max: 300 }),
})

describe('snapping', () => {
  it('never moves further than its reach, and what was aligned stays', () => {
    fc.assert(
      fc.property(rectangles, fc.array(rectangles), (held, neighbours) => {
        const { x, y } = snap(held, neighbours)
        expect(Math.abs(x ?? 0)).toBeLessThanOrEqual(reach)
        expect(Math.abs(y ?? 0)).toBeLessThanOrEqual(reach)
        const there = { ...held, x: held.x + (x ?? 0), y: held.y + (y ?? 0) }
        const again = snap(there, neighbours)
        // Moving along one axis may bring other boxes into the row or column of the other.
        if (x !== null && y === null) expect(Math.abs(again.x ?? 1)).toBeLessThan(1)
      }),
    )
  })
})
