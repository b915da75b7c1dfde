import { mapSketchSchema } from '@contract/recents'
import { mostSketchBoxes, sketchOf } from '@workbook/scene/sketch'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, note, person, sequence, step } from '../given-workbook'

const steps = [
  step('asked', { status: 'done', y: 0 }),
  step('tried', { stageId: 'approve', y: 0 }),
  step('bought', { stageId: 'contract', y: 200 }),
]
const links = [sequence('asked', 'tried'), sequence('tried', 'bought')]

describe('the thumbnail of a map', () => {
  it('shows columns, boxes by what they are, and sequence links', () => {
    const workbook = givenWorkbook({ steps, links, stakeholders: [person('tom')], notes: [note('n')] })
    const sketch = sketchOf(workbook, 'map')
    expect(sketch?.stages).toEqual([
      { x: 0, width: 200 },
      { x: 200, width: 200 },
      { x: 400, width: 200 },
    ])
    expect(sketch?.boxes.map(({ look }) => look)).toEqual(['done', 'next', 'step', 'person', 'note'])
    expect(sketch?.lines).toHaveLength(2)
  })

  it('holds everything it shows, whatever the coordinates', () => {
    const far = givenWorkbook({ steps: [step('a', { x: -900, y: -4_000 }), step('b', { y: 7_000 })] })
    const { width = 0, height = 0, boxes = [] } = sketchOf(far, 'map') ?? {}
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
      expect(box.y + box.height).toBeLessThanOrEqual(height)
    }
  })

  it('has no word of the deal in it and is accepted where it is kept', () => {
    const sketch = sketchOf(givenWorkbook({ steps: [step('Secret title')], links }), 'map')
    expect(JSON.stringify(sketch)).not.toContain('Secret')
    expect(mapSketchSchema.parse(sketch)).toEqual(sketch)
  })

  it('of a sheet with thousands of boxes stays small', () => {
    const many = Array.from({ length: 3_000 }, (_, index) => step(`s${index}`, { y: index * 90 }))
    expect(sketchOf(givenWorkbook({ steps: many }), 'map')?.boxes).toHaveLength(mostSketchBoxes)
  })

  it('of an empty sheet is none', () => {
    expect(sketchOf(givenWorkbook(), 'legal')).toBeNull()
  })
})
