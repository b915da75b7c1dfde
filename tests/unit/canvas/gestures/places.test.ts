import { stepSize } from '@workbook/model/step'
import { describe, expect, it } from 'vitest'
import { besideBox, cornerIn, freeBelow } from '../../../../renderer/canvas/gestures/places'
import { givenWorkbook, stage, step } from '../../workbook/given-workbook'
import { givenMap } from '../given-map'

const stages = [stage('narrow', 0, { width: 200 }), stage('wide', 1, { width: 600 })]
const steps = [
  step('first', { stageId: 'wide', x: 20, y: 0 }),
  step('second', { stageId: 'wide', x: 20, y: 100 }),
  step('alone', { stageId: 'narrow', x: 4, y: 0 }),
]
const { index } = givenMap(givenWorkbook({ stages, steps })).view.state.getState()
const columns = index.scene.stages

describe('the place of a new box', () => {
  it('keeps a box within the column in which its middle was asked for', () => {
    expect(cornerIn(columns, { x: 10, y: 100 }, stepSize)).toEqual({ x: 4, y: 64 })
    expect(cornerIn(columns, { x: 205, y: 100 }, stepSize).x).toBeGreaterThanOrEqual(200)
    expect(cornerIn(columns, { x: 799, y: 100 }, stepSize).x + stepSize.width).toBeLessThanOrEqual(800)
  })

  it('is on the grid outside of all columns', () => {
    expect(cornerIn(columns, { x: 2_003, y: 101 }, stepSize)).toEqual({ x: 1_904, y: 64 })
  })

  it('is the first free one below', () => {
    const place = freeBelow(index, { x: 220, y: 0 }, stepSize)

    expect(place.x).toBe(220)
    expect(place.y).toBeGreaterThanOrEqual(180)
    expect(freeBelow(index, { x: 600, y: 0 }, stepSize)).toEqual({ x: 600, y: 0 })
  })

  it('is beside a box where its stage reaches that far, else below it', () => {
    const first = index.box('steps:first')?.bounds
    const alone = index.box('steps:alone')?.bounds
    if (!first || !alone) throw new Error('A step is not on the sheet')

    expect(besideBox(index, first, 'right', stepSize)).toMatchObject({ x: 452 })
    expect(besideBox(index, alone, 'right', stepSize)).toEqual({ x: 4, y: 104 })
  })
})
