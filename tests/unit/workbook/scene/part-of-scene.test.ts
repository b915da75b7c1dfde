import { sheetFacts } from '@workbook/analysis/sheet-facts'
import { createSceneBuilder } from '@workbook/scene/build-scene'
import { partOfScene } from '@workbook/scene/part-of-scene'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, participation, person, sequence, step } from '../given-workbook'

const workbook = givenWorkbook({
  steps: [step('a'), step('b', { y: 120 }), step('c', { y: 240 })],
  stakeholders: [person('Julia')],
  links: [sequence('a', 'b'), sequence('b', 'c'), participation('Julia', 'b')],
})
const today = '2026-11-24'
const scene = createSceneBuilder()(workbook, 'map', sheetFacts(workbook, 'map', today), today)

describe('part of scene', () => {
  it('holds the boxes asked for and the links among them, with room around', () => {
    const part = partOfScene(scene, new Set(['steps:a', 'steps:b'] as const))

    expect(part?.boxes.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(part?.links.map(({ id }) => id)).toEqual(['a-b'])
    expect(part?.stages).toEqual([])
    expect(part?.extent).toEqual({ x: -12, y: -16, width: 224, height: 232 })
  })

  it('is nothing without a box', () => {
    expect(partOfScene(scene, new Set(['links:a-b', 'steps:gone'] as const))).toBe(null)
  })
})
