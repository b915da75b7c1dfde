import { describe, expect, test } from 'vitest'
import { placeWindow } from '../../../../electron/main/window-place'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const monitor = { x: 1440, y: 0, width: 2560, height: 1440 }
const remembered = { x: 1600, y: 100, width: 2000, height: 1200, maximized: false }

describe('a new window', () => {
  test('is of the usual size when nothing is remembered, and no larger than the screen', () => {
    expect(placeWindow(null, [monitor], [])).toEqual({ width: 1440, height: 900, maximized: false })
    expect(placeWindow(null, [laptop], [])).toEqual({ width: 1440, height: 875, maximized: false })
    expect(placeWindow(null, [], [])).toEqual({ width: 1440, height: 900, maximized: false })
  })

  test('comes back where it stood', () => {
    expect(placeWindow(remembered, [laptop, monitor], [])).toEqual(remembered)
  })

  test('comes back on the first screen when its own is gone', () => {
    expect(placeWindow(remembered, [laptop], [])).toEqual({ width: 1440, height: 875, maximized: false })
  })

  test('comes back as a whole on a screen that became smaller', () => {
    expect(placeWindow(remembered, [laptop, { ...monitor, width: 1280, height: 800 }], [])).toMatchObject({
      width: 1280,
      height: 800,
    })
  })

  test.each([
    ['far to the left', { ...remembered, x: -1_950 }],
    ['below the screen', { ...remembered, y: 1_430 }],
    ['above the screen', { ...remembered, y: -400 }],
    ['far to the right', { ...remembered, x: 3_990 }],
  ])('that could not be taken hold of, %s, is put where it can', (_where, place) => {
    expect(placeWindow(place, [laptop, monitor], [])).not.toHaveProperty('x')
  })

  test('stays maximized', () => {
    expect(placeWindow({ ...remembered, maximized: true }, [laptop], []).maximized).toBe(true)
  })

  test('never lies exactly on another one, and never leaves the screen for it', () => {
    const first = placeWindow(remembered, [laptop, monitor], [{ x: 1600, y: 100 }])
    expect([first.x, first.y]).toEqual([1628, 128])
    const many = Array.from({ length: 200 }, (_, index) => ({ x: 1600 + index * 28, y: 100 + index * 28 }))
    expect(placeWindow(remembered, [laptop, monitor], many)).toMatchObject({ x: 1440, y: 0 })
  })
})
