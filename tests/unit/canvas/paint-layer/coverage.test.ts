import { describe, expect, test } from 'vitest'
import { displacement, overscan, stillCovers } from '../../../../renderer/canvas/paint-layer/coverage'

const size = { width: 1_000, height: 800 }
const painted = { x: 50, y: 30, zoom: 0.5 }

describe('a painting laid over another view', () => {
  test('stands where it was painted when nothing moved', () => {
    expect(displacement(painted, size, { ...painted, zoom: 0.5 })).toEqual({
      scale: 1,
      x: -size.width * overscan,
      y: -size.height * overscan,
    })
  })

  test('keeps every sheet point where the new view has it', () => {
    const now = { x: -120, y: 90, zoom: 0.8 }
    const { scale, x } = displacement(painted, size, now)
    const sheetX = 340
    const onPainting = sheetX * painted.zoom + painted.x + size.width * overscan
    expect(onPainting * scale + x).toBeCloseTo(sheetX * now.zoom + now.x)
  })

  test.each([
    ['nothing moved', painted, true],
    ['panned within the overscan', { ...painted, x: painted.x + 190 }, true],
    ['panned beyond the overscan', { ...painted, x: painted.x + 210 }, false],
    ['zoomed in a little', { x: 50, y: 30, zoom: 0.52 }, true],
    ['zoomed out until its edge shows', { x: 200, y: 200, zoom: 0.3 }, false],
    ['zoomed in until it is blurred', { x: 0, y: 0, zoom: 1 }, false],
  ])('%s: covers the window is %s', (_case, now, covers) => {
    expect(stillCovers(painted, size, now, size)).toBe(covers)
  })
})
