import { describe, expect, it } from 'vitest'
import { isGoodFor, paintedArea, shiftOf } from '../../../../renderer/canvas/paint-layer/paint-window'

const painted = { viewport: { x: 0, y: 0, zoom: 1 }, size: { width: 1_000, height: 800 } }
const endless = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 }

describe('a painting', () => {
  it('reaches a fifth of the window beyond it', () => {
    expect(paintedArea(painted)).toEqual({ x: -200, y: -160, width: 1_400, height: 1_120 })
  })

  it('does for a viewport as long as it covers the window', () => {
    expect(isGoodFor(painted, { x: 200, y: -160, zoom: 1 }, endless)).toBe(true)
    expect(isGoodFor(painted, { x: 201, y: 0, zoom: 1 }, endless)).toBe(false)
    expect(isGoodFor(painted, { x: 0, y: -161, zoom: 1 }, endless)).toBe(false)
  })

  it('need not show what lies outside of the sheet', () => {
    const sheet = { x: 0, y: 0, width: 900, height: 700 }

    expect(isGoodFor(painted, { x: 600, y: 500, zoom: 1 }, sheet)).toBe(true)
    expect(isGoodFor(painted, { x: 5_000, y: 0, zoom: 1 }, sheet)).toBe(true)
  })

  it('is made anew when scaling blurs it or shrinks it too far', () => {
    const sheet = { x: 0, y: 0, width: 100, height: 100 }

    expect(isGoodFor(painted, { x: 0, y: 0, zoom: 1.8 }, sheet)).toBe(true)
    expect(isGoodFor(painted, { x: 0, y: 0, zoom: 1.81 }, sheet)).toBe(false)
    expect(isGoodFor(painted, { x: 0, y: 0, zoom: 0.5 }, sheet)).toBe(false)
  })

  it('is moved by whole pixels while it is not scaled', () => {
    expect(shiftOf(painted, { x: 10.4, y: -3.6, zoom: 1 })).toEqual({ x: 10, y: -4, scale: 1 })
    expect(shiftOf(painted, { x: 10.4, y: 0, zoom: 1.5 })).toEqual({ x: 10.4, y: 0, scale: 1.5 })
  })
})
