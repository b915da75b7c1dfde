import type { SceneBox, SceneStage } from '@workbook/scene/scene'
import { describe, expect, test } from 'vitest'
import { boxesOfStage, cameraFor, slideAfterKey, slidesOf } from '../../../../renderer/views/present/camera'

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

describe('the slides of a presentation', () => {
  test('are one for each stage, an empty one too', () => {
    const empty = { ...stage, id: 'sign', index: 2, x: 432 }
    const slides = slidesOf({ stages: [stage, empty], boxes: [box(220, 0), box(220, 120)] }, screen)
    expect(slides.map(({ stage: { id }, part, parts, boxes }) => [id, part, parts, boxes.length])).toEqual([
      ['approve', 1, 1, 2],
      ['sign', 1, 1, 0],
    ])
  })

  test('are several for a stage that could not be read as a whole, and none of its boxes is lost', () => {
    const boxes = Array.from({ length: 30 }, (_, row) => box(220, row * 120))
    const slides = slidesOf({ stages: [stage], boxes }, screen)

    expect(slides.length).toBeGreaterThan(3)
    expect(slides.flatMap((slide) => slide.boxes)).toEqual(boxes)
    for (const { camera } of slides) expect(camera.zoom).toBeGreaterThanOrEqual(0.75)
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
    expect(slideAfterKey(key, shift, at, 5)).toBe(expected)
  })
})
