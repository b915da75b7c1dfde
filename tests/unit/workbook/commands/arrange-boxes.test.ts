import { alignBoxes } from '@workbook/commands/align-boxes'
import { distributeBoxes } from '@workbook/commands/distribute-boxes'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, person, step } from '../given-workbook'
import { refusal, run } from './run-command'

const workbook = givenWorkbook({
  steps: [
    step('a', { x: 4, y: 0 }),
    step('b', { x: 0, y: 90 }),
    step('c', { x: 7, y: 400 }),
    step('fixed', { x: 2, y: 700, locked: true }),
  ],
  stakeholders: [person('Julia')],
})
const sheetId = 'map'

describe('align boxes', () => {
  it('moves all to the outermost edge as one change', () => {
    const keys = ['steps:a', 'steps:b', 'steps:c'] as const
    const { change, after } = run(alignBoxes, workbook, { sheetId, keys, edge: 'left' })

    expect(change.label).toBe('Align 3 steps left')
    expect(['a', 'b', 'c'].map((id) => after.steps.get(id)?.x)).toEqual([0, 0, 0])
  })

  it('goes to what is locked', () => {
    const keys = ['steps:a', 'steps:fixed', 'stakeholders:Julia'] as const
    const { change, after } = run(alignBoxes, workbook, { sheetId, keys, edge: 'left' })

    expect(change.label).toBe('Align 3 items left')
    expect(after.steps.get('a')?.x).toBe(2)
    expect(after.stakeholders.get('Julia')?.placements[0]?.x).toBe(2)
    expect(after.steps.get('fixed')).toEqual(workbook.steps.get('fixed'))
  })

  it('needs two boxes', () => {
    const keys = ['steps:a', 'links:none'] as const

    expect(refusal(alignBoxes, workbook, { sheetId, keys, edge: 'top' })).toContain('two boxes or more')
  })
})

describe('distribute boxes', () => {
  it('makes the gaps equal', () => {
    const keys = ['steps:a', 'steps:b', 'steps:c'] as const
    const { change, after } = run(distributeBoxes, workbook, { sheetId, keys, direction: 'vertically' })

    expect(change.label).toBe('Distribute 3 steps vertically')
    expect(['a', 'b', 'c'].map((id) => after.steps.get(id)?.y)).toEqual([0, 200, 400])
  })

  it('needs three boxes', () => {
    const keys = ['steps:a', 'steps:b'] as const

    expect(refusal(distributeBoxes, workbook, { sheetId, keys, direction: 'horizontally' })).toContain(
      'three boxes',
    )
  })
})
