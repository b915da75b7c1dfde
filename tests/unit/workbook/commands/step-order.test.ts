import { addStepInOrder } from '@workbook/commands/add-step-in-order'
import { moveStepInOrder } from '@workbook/commands/move-step-in-order'
import { stepsOfStage } from '@workbook/layout/order-in-stage'
import type { Workbook } from '@workbook/model/workbook'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { givenWorkbook, person, step } from '../given-workbook'
import { overlaps } from '../layout/overlaps'
import { refusal, run } from './run-command'

const evaluate = { sheetId: 'map', stageId: 'evaluate' }
const approve = { sheetId: 'map', stageId: 'approve' }
const ids = (workbook: Workbook, stage = evaluate) => stepsOfStage(workbook, stage).map(({ id }) => id)

const workbook = givenWorkbook({
  steps: [
    step('a', { y: 24 }),
    step('b', { y: 140 }),
    step('c', { y: 256 }),
    step('x', { stageId: 'approve', y: 24 }),
    step('loose', { stageId: null, x: 900, y: 0 }),
  ],
})

describe('moving a step in the reading order', () => {
  test('takes the places that are there', () => {
    const { after, change } = run(moveStepInOrder, workbook, { stepId: 'c', stageId: 'evaluate', index: 0 })

    expect(ids(after)).toEqual(['c', 'a', 'b'])
    expect([...after.steps.values()].map(({ y }) => y).sort()).toEqual(
      [...workbook.steps.values()].map(({ y }) => y).sort(),
    )
    expect(change.label).toBe('Move c')
  })

  test('to another stage makes room there and leaves the others where they were', () => {
    const { after, change } = run(moveStepInOrder, workbook, { stepId: 'a', stageId: 'approve', index: 0 })

    expect(ids(after)).toEqual(['b', 'c'])
    expect(ids(after, approve)).toEqual(['a', 'x'])
    expect(after.steps.get('b')).toBe(workbook.steps.get('b'))
    expect(change.label).toBe('Move a to Approve')
  })

  test('out of all stages and into one', () => {
    const { after } = run(moveStepInOrder, workbook, { stepId: 'loose', stageId: 'contract', index: 0 })
    expect(after.steps.get('loose')).toMatchObject({ stageId: 'contract', y: 24 })
  })

  test('where it stands changes nothing', () => {
    const { change } = run(moveStepInOrder, workbook, { stepId: 'b', stageId: 'evaluate', index: 1 })
    expect(change.diff.updated).toEqual({})
  })

  test('goes past people who stand in the way', () => {
    const crowded = givenWorkbook({
      steps: [step('a', { y: 24 }), step('b', { y: 140 }), step('x', { stageId: 'approve' })],
      stakeholders: [person('julia', { placements: [{ ...evaluate, x: 10, y: 256 }] })],
    })
    const { after } = run(moveStepInOrder, crowded, { stepId: 'x', stageId: 'evaluate', index: 0 })

    expect(ids(after)).toEqual(['x', 'a', 'b'])
    expect(overlaps(after)).toEqual([])
  })

  test.each([
    [{ stepId: 'gone', stageId: null, index: 0 }, 'That step no longer exists.'],
    [{ stepId: 'a', stageId: 'gone', index: 0 }, 'That stage no longer exists.'],
  ])('refuses %j', (input, reason) => {
    expect(refusal(moveStepInOrder, workbook, input)).toBe(reason)
  })

  test('refuses to move what is locked', () => {
    const locked = givenWorkbook({ steps: [step('a', { locked: true }), step('b', { y: 140 })] })
    expect(refusal(moveStepInOrder, locked, { stepId: 'b', stageId: 'evaluate', index: 0 })).toContain(
      'locked',
    )
  })
})

describe('adding a step in the reading order', () => {
  test.each([
    [0, ['new-1', 'a', 'b', 'c']],
    [2, ['a', 'b', 'new-1', 'c']],
    [99, ['a', 'b', 'c', 'new-1']],
  ])('at %s', (index, expected) => {
    const { after, change } = run(addStepInOrder, workbook, { ...evaluate, index })

    expect(ids(after)).toEqual(expected)
    expect(overlaps(after)).toEqual([])
    expect(change.select).toEqual(['steps:new-1'])
  })
})

describe('whatever is moved where', () => {
  test('comes to the place that was asked for, and lies on nothing', () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      row: fc.integer({ min: 0, max: 9 }),
      height: fc.integer({ min: 60, max: 160 }),
    })
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 2, maxLength: 8 }),
        fc.nat(7),
        fc.nat(8),
        (places, which, index) => {
          const steps = places.map(({ x, row, height }, number) =>
            step(`s${number}`, { x: x > 200 ? 210 : 4, y: row * 200, height }),
          )
          const book = givenWorkbook({ steps })
          const stepId = `s${which % steps.length}`
          const { after } = run(moveStepInOrder, book, { stepId, stageId: 'evaluate', index })
          const order = ids(after)
          expect(order.indexOf(stepId)).toBe(Math.min(index, steps.length - 1))
          expect(order.filter((id) => id !== stepId)).toEqual(ids(book).filter((id) => id !== stepId))
          if (order.join() !== ids(book).join()) expect(overlaps(after)).toEqual([])
        },
      ),
    )
  })
})
