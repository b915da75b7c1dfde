import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visibleParts } from '../../../../renderer/canvas/paint-layer/visible-parts'

const area = { x: 0, y: 0, width: 100, height: 100 }

describe('the visible parts of a line', () => {
  it('are the line itself where all of it is in the area', () => {
    const line = [
      { x: 10, y: 10 },
      { x: 50, y: 10 },
      { x: 50, y: 90 },
    ]

    expect(visibleParts(line, area)).toEqual([{ corners: line, from: 0 }])
  })

  it('are cut at the edges and remember how far along they begin', () => {
    const line = [
      { x: -1_000, y: 50 },
      { x: 50, y: 50 },
      { x: 50, y: 2_000 },
    ]

    expect(visibleParts(line, area)).toEqual([
      {
        corners: [
          { x: 0, y: 50 },
          { x: 50, y: 50 },
          { x: 50, y: 100 },
        ],
        from: 1_000,
      },
    ])
  })

  it('are several where a line leaves and comes back', () => {
    const line = [
      { x: 20, y: 50 },
      { x: 20, y: -50 },
      { x: 80, y: -50 },
      { x: 80, y: 50 },
    ]

    expect(visibleParts(line, area).map(({ from }) => from)).toEqual([0, 210])
  })

  it('are none of a line that passes by', () => {
    expect(
      visibleParts(
        [
          { x: -10, y: 120 },
          { x: 500, y: 110 },
        ],
        area,
      ),
    ).toEqual([])
    expect(visibleParts([{ x: 5, y: 5 }], area)).toEqual([])
    expect(visibleParts([], area)).toEqual([])
  })

  it('lie in the area and on the line, whatever the line', () => {
    const coordinate = fc.integer({ min: -500, max: 500 })
    const lines = fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 8 })
    fc.assert(
      fc.property(lines, (line) => {
        const whole = length(line)
        for (const { corners, from } of visibleParts(line, area)) {
          expect(corners.length).toBeGreaterThan(1)
          for (const { x, y } of corners) {
            expect(Math.min(x, y)).toBeGreaterThan(-1e-6)
            expect(Math.max(x, y)).toBeLessThan(100 + 1e-6)
          }
          expect(from).toBeGreaterThanOrEqual(0)
          expect(from + length(corners)).toBeLessThanOrEqual(whole + 1e-6)
        }
      }),
    )
  })
})

function length(line: readonly { x: number; y: number }[]): number {
  return line.reduce((sum, { x, y }, place) => {
    const before = line[place - 1]
    return before ? sum + Math.hypot(x - before.x, y - before.y) : 0
  }, 0)
}
