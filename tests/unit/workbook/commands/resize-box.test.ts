import { resizeBox } from '@workbook/commands/resize-box'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, note, person, step } from '../given-workbook'
import { refusal, run } from './run-command'

const workbook = givenWorkbook({
  steps: [step('a', { stageId: 'approve', x: 4, y: 0 }), step('fixed', { locked: true })],
  notes: [note('n', { width: 300, height: 200 })],
  stakeholders: [person('Julia')],
})
const sheetId = 'map'

describe('resize box', () => {
  it('changes size and corner; the stage stays', () => {
    const input = { sheetId, key: 'steps:a', x: 180, y: 10, width: 260.4, height: 120 } as const
    const { change, after } = run(resizeBox, workbook, input)

    expect(change.label).toBe('Resize a')
    expect(after.steps.get('a')).toEqual(
      step('a', { stageId: 'approve', x: -20, y: 10, width: 260, height: 120 }),
    )
  })

  it('keeps to the smallest and the largest size', () => {
    const at = { sheetId, key: 'notes:n', x: 0, y: 600 } as const

    expect(run(resizeBox, workbook, { ...at, width: 1, height: -50 }).after.notes.get('n')).toMatchObject({
      width: 64,
      height: 40,
    })
    expect(run(resizeBox, workbook, { ...at, width: 9e9, height: 100 }).after.notes.get('n')?.width).toBe(
      2_000,
    )
  })

  it('writes no size where it is the usual one', () => {
    const { after } = run(resizeBox, workbook, {
      sheetId,
      key: 'notes:n',
      x: 0,
      y: 600,
      width: 176,
      height: 104,
    })

    expect(after.notes.get('n')).toEqual(note('n'))
  })

  it('refuses people, what is locked, and sizes that are none', () => {
    const size = { sheetId, x: 0, y: 0, width: 200, height: 100 }

    expect(refusal(resizeBox, workbook, { ...size, key: 'stakeholders:Julia' })).toContain(
      'Only steps and notes',
    )
    expect(refusal(resizeBox, workbook, { ...size, key: 'steps:gone' })).toContain('Only steps and notes')
    expect(refusal(resizeBox, workbook, { ...size, key: 'steps:fixed' })).toBe(
      '"fixed" is locked. Unlock it to resize it.',
    )
    expect(refusal(resizeBox, workbook, { ...size, key: 'steps:a', width: Number.NaN })).toContain(
      'must be a number',
    )
  })
})
