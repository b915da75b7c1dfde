import { palettes } from '@workbook/scene/palettes'
import { describe, expect, test } from 'vitest'
import { fadedPalette } from '../../../renderer/picture/screen-palette'

describe('colours of what is dimmed', () => {
  test.each(Object.entries(palettes))('%s: each lies between its tone and the paper', (_name, palette) => {
    const faded = fadedPalette(palette)

    expect(faded.paper).toBe(palette.paper)
    expect(faded.ink).toMatch(/^#[0-9a-f]{6}$/)
    expect(faded.ink).not.toBe(palette.ink)
    expect(distance(faded.ink, palette.paper)).toBeLessThan(distance(palette.ink, palette.paper) / 2)
  })
})

function distance(a: string, b: string): number {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  return [1, 3, 5].reduce((sum, at) => sum + Math.abs(channel(a, at) - channel(b, at)), 0)
}
