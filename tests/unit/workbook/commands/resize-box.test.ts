import { resizeBox } from '@workbook/commands/resize-box'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, note, person, step } from '../given-workbook'
import { refusal, run } from './run-command'

const workbook = givenWorkbook({
  steps: [step('decide', { stageId: 'approve' }), step('fixed', { locked: true })],
  stakeholders: [person('Julia')],
  notes: [note('reminder')],
})

describe('resize box', () => {
  it('resizes a step in place', () => {
    const { change } = run(resizeBox, workbook, { key: 'steps:decide', width: 180.4, height: 100 })

    expect(change.label).toBe('Resize decide')
    expect(change.diff.updated['steps:decide']?.[1]).toEqual(
      step('decide', { stageId: 'approve', width: 180, height: 100 }),
    )
  })

  it('moves the corner along when the box was resized from there', () => {
    const input = { key: 'notes:reminder', width: 100, height: 60, x: 20, y: 640 } as const
    const { after } = run(resizeBox, workbook, input)

    expect(after.notes.get('reminder')).toMatchObject({
      stageId: 'evaluate',
      x: 20,
      y: 640,
      width: 100,
      height: 60,
    })
  })

  it('refuses people, locked boxes and sizes that the file cannot hold', () => {
    const size = { width: 100, height: 60 }

    expect(refusal(resizeBox, workbook, { key: 'stakeholders:Julia', ...size })).toBe(
      'Only steps and notes can be resized.',
    )
    expect(refusal(resizeBox, workbook, { key: 'steps:fixed', ...size })).toContain('locked')
    expect(refusal(resizeBox, workbook, { key: 'steps:decide', width: 3, height: 60 })).toBe(
      'Width must be at least 24.',
    )
  })
})
