import { readingOrder } from '@workbook/analysis/reading-order'
import { reorderSteps } from '@workbook/commands/reorder-steps'
import type { Workbook } from '@workbook/model/workbook'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, step } from '../given-workbook'
import { refusal, run } from './run-command'

const workbook = givenWorkbook({
  steps: [
    step('a', { y: 0 }),
    step('b', { y: 120, height: 200 }),
    step('c', { y: 360 }),
    step('d', { y: 0, stageId: 'approve' }),
    step('elsewhere', { sheetId: 'legal', stageId: null }),
  ],
})

function order(after: Workbook): string {
  const steps = [...after.steps.values()].filter(({ sheetId }) => sheetId === 'map')
  return readingOrder(after, steps)
    .map(({ id }) => id)
    .join('')
}

describe('reorder steps', () => {
  it.each([
    [{ stepIds: ['b'], stageId: 'evaluate', beforeId: 'a' }, 'bacd', 'Move b'],
    [{ stepIds: ['a'], stageId: 'evaluate', beforeId: null }, 'bcad', 'Move a'],
    [{ stepIds: ['b', 'c'], stageId: 'evaluate', beforeId: 'a' }, 'bcad', 'Move 2 steps'],
    [{ stepIds: ['a'], stageId: 'approve', beforeId: 'd' }, 'bcad', 'Move a'],
    [{ stepIds: ['a'], stageId: 'approve', beforeId: null }, 'bcda', 'Move a'],
    [{ stepIds: ['d'], stageId: null, beforeId: null }, 'abcd', 'Move d'],
  ])('%o reads %s', (input, expected, label) => {
    const { change, after } = run(reorderSteps, workbook, { sheetId: 'map', ...input })
    expect(order(after)).toBe(expected)
    expect(change.label).toBe(label)
  })

  it('hands out the places that were there, and pushes down only what would overlap', () => {
    const { after } = run(reorderSteps, workbook, {
      sheetId: 'map',
      stepIds: ['b'],
      stageId: 'evaluate',
      beforeId: 'a',
    })
    expect([...after.steps.values()].slice(0, 3).map(({ id, y }) => [id, y])).toEqual([
      ['a', 224],
      ['b', 0],
      ['c', 360],
    ])
  })

  it('changes nothing where the order is that already', () => {
    const { change } = run(reorderSteps, workbook, {
      sheetId: 'map',
      stepIds: ['a'],
      stageId: 'evaluate',
      beforeId: 'b',
    })
    expect(change.diff).toEqual({ added: {}, updated: {}, removed: {} })
  })

  it('refuses what is elsewhere, what is locked and stages of other sheets', () => {
    const to = { sheetId: 'map', stageId: 'evaluate', beforeId: null }
    expect(refusal(reorderSteps, workbook, { ...to, stepIds: ['elsewhere'] })).toBe(
      'The steps to move are no longer on this sheet.',
    )
    expect(refusal(reorderSteps, workbook, { ...to, stepIds: [] })).toBe(
      'The steps to move are no longer on this sheet.',
    )
    expect(refusal(reorderSteps, workbook, { ...to, stepIds: ['a'], stageId: 'gone' })).toBe(
      'That stage is not on this sheet.',
    )
    const locked = givenWorkbook({ steps: [step('a'), step('b', { y: 120, locked: true })] })
    expect(refusal(reorderSteps, locked, { ...to, stepIds: ['a'] })).toBe(
      '"b" is locked. Unlock it to move it.',
    )
  })
})
