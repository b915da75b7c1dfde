import { moveBoxes } from '@workbook/commands/move-boxes'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, note, person, step } from '../given-workbook'
import { refusal, run } from './run-command'

const workbook = givenWorkbook({
  steps: [
    step('prove'),
    step('refer', { y: 100 }),
    step('decide', { stageId: 'approve' }),
    step('fixed', { locked: true }),
    step('elsewhere', { sheetId: 'legal', stageId: null }),
  ],
  stakeholders: [
    person('Julia', {
      placements: [...person('Julia').placements, { sheetId: 'legal', stageId: null, x: 1, y: 1 }],
    }),
  ],
  notes: [note('reminder')],
})
const move = (boxes: Parameters<typeof moveBoxes>[1]['boxes']) =>
  run(moveBoxes, workbook, { sheetId: 'map', boxes })

describe('move boxes', () => {
  it('moves a step within its stage', () => {
    const { change } = move([{ key: 'steps:prove', x: 6.4, y: 50 }])

    expect(change.label).toBe('Move prove')
    expect(change.diff.updated['steps:prove']?.[1]).toEqual(step('prove', { x: 6, y: 50 }))
  })

  it('changes the stage of a step that is dropped in another column', () => {
    const { change, after } = move([{ key: 'steps:prove', x: 210, y: 0 }])

    expect(change.label).toBe('Move prove to stage Approve')
    expect(after.steps.get('prove')).toEqual(step('prove', { stageId: 'approve', x: 10 }))
  })

  it('goes by the middle of the box', () => {
    expect(move([{ key: 'steps:prove', x: 103, y: 0 }]).after.steps.get('prove')?.stageId).toBe('evaluate')
    expect(move([{ key: 'steps:prove', x: 104, y: 0 }]).after.steps.get('prove')?.stageId).toBe('approve')
    expect(move([{ key: 'steps:prove', x: 900, y: 0 }]).after.steps.get('prove')).toMatchObject({
      stageId: null,
      x: 900,
    })
  })

  it('moves people on this sheet only, and notes', () => {
    const { change, after } = move([
      { key: 'stakeholders:Julia', x: 420, y: 300 },
      { key: 'notes:reminder', x: 0, y: 700 },
    ])

    expect(change.label).toBe('Move 2 items')
    expect(after.stakeholders.get('Julia')?.placements).toEqual([
      { sheetId: 'map', stageId: 'contract', x: 20, y: 300 },
      { sheetId: 'legal', stageId: null, x: 1, y: 1 },
    ])
    expect(after.notes.get('reminder')).toMatchObject({ stageId: 'evaluate', x: 0, y: 700 })
  })

  it('moves many as one change', () => {
    const { change } = move([
      { key: 'steps:prove', x: 420, y: 0 },
      { key: 'steps:refer', x: 420, y: 100 },
      { key: 'steps:decide', x: 420, y: 200 },
    ])

    expect(change.label).toBe('Move 3 steps to stage Contract')
    expect(Object.keys(change.diff.updated)).toHaveLength(3)
  })

  it('is empty when every box is where it was', () => {
    expect(move([{ key: 'steps:prove', x: 4, y: 0 }]).change.diff.updated).toEqual({})
  })

  it('leaves locked boxes alone and says so when there is nothing else', () => {
    const locked = { key: 'steps:fixed', x: 50, y: 50 } as const

    expect(move([locked, { key: 'steps:prove', x: 50, y: 50 }]).change.label).toBe('Move prove')
    expect(refusal(moveBoxes, workbook, { sheetId: 'map', boxes: [locked] })).toBe(
      '"fixed" is locked. Unlock it to move it.',
    )
  })

  it('refuses boxes of another sheet and places that are none', () => {
    const to = (key: 'steps:elsewhere' | 'steps:prove', x: number) => ({
      sheetId: 'map',
      boxes: [{ key, x, y: 0 }],
    })

    expect(refusal(moveBoxes, workbook, to('steps:elsewhere', 0))).toBe('There is nothing to move.')
    expect(refusal(moveBoxes, workbook, to('steps:prove', Number.NaN))).toContain('needs a place')
    expect(refusal(moveBoxes, workbook, to('steps:prove', 5e6))).toContain('X must be at most')
  })
})
