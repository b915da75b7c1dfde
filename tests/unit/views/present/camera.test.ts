import type { SceneBox, SceneStage } from '@workbook/scene/scene'
import { describe, expect, test } from 'vitest'
import { boxesOfStage, cameraFor, stageAfterKey } from '../../../../renderer/views/present/camera'

const stage: SceneStage = {
  id: 'approve',
  title: 'Approve',
  index: 1,
  x: 200,
  width: 232,
  done: 0,
  total: 2,
  share: 0,
}
const screen = { width: 1440, height: 760 }

function box(x: number, y: number): SceneBox {
  const bounds = { x, y, width: 192, height: 80 }
  return {
    key: `steps:${x}-${y}`,
    id: `${x}-${y}`,
    kind: 'steps',
    bounds,
    marks: [],
    simpleMarks: [],
    name: '',
    description: '',
  }
}

describe('the camera of a presentation', () => {
  test.each([
    ['two boxes', [box(220, 0), box(220, 120)]],
    ['thirty boxes', Array.from({ length: 30 }, (_, row) => box(220, row * 120))],
    ['none', []],
  ])('shows a stage of %s as a whole, in the middle', (_what, boxes) => {
    const { x, y, zoom } = cameraFor(stage, boxes, screen)

    expect(zoom).toBeLessThanOrEqual(1.75)
    expect(x + (stage.x + stage.width / 2) * zoom).toBeCloseTo(screen.width / 2)
    for (const { bounds } of boxes) {
      expect(bounds.y * zoom + y).toBeGreaterThanOrEqual(0)
      expect((bounds.y + bounds.height) * zoom + y).toBeLessThanOrEqual(screen.height)
    }
  })

  test('counts a box to the column that it stands in', () => {
    const inside = box(220, 0)
    expect(boxesOfStage({ boxes: [box(0, 0), inside, box(440, 0)] }, stage)).toEqual([inside])
  })
})

describe('keys of a presentation', () => {
  test.each([
    ['ArrowRight', false, 1, 2],
    [' ', false, 1, 2],
    [' ', true, 1, 0],
    ['PageDown', false, 4, 4],
    ['PageUp', false, 0, 0],
    ['Home', false, 3, 0],
    ['End', false, 0, 4],
    ['z', false, 2, null],
  ])('%s with Shift %s leads from stage %s to %s', (key, shift, at, expected) => {
    expect(stageAfterKey(key, shift, at, 5)).toBe(expected)
  })
})
