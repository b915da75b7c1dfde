import { describe, expect, it } from 'vitest'
import { minimapForm } from '../../../../renderer/canvas/minimap/paint-minimap'

describe('the minimap', () => {
  it('shows a sheet of any form whole, and is never too flat or narrow to be hit', () => {
    const window = { width: 1_000, height: 700 }
    const sheets = [
      { width: 1_600, height: 1_000 },
      { width: 100_000, height: 300 },
      { width: 300, height: 100_000 },
      { width: 0, height: 0 },
    ]
    for (const { width, height } of sheets) {
      const size = minimapForm({ x: 0, y: 0, width, height }, window)
      const { scale } = size
      expect(width * scale).toBeLessThanOrEqual(size.width + 1)
      expect(height * scale).toBeLessThanOrEqual(size.height + 1)
      expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(44)
      expect(size.width).toBeLessThanOrEqual(200)
      expect(size.height).toBeLessThanOrEqual(140)
    }
  })

  it('takes less of a small window', () => {
    const sheet = { x: 0, y: 0, width: 1_600, height: 1_000 }

    expect(minimapForm(sheet, { width: 500, height: 400 }).width).toBeLessThanOrEqual(130)
  })
})
