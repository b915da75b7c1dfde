import { lockBoxes } from '@workbook/commands/lock-boxes'
import { orderNotes } from '@workbook/commands/order-notes'
import type { Workbook } from '@workbook/model/workbook'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, note, person, step } from '../given-workbook'
import { refusal, run } from './run-command'

const sheetId = 'map'
const workbook = givenWorkbook({
  steps: [step('a'), step('fixed', { locked: true })],
  stakeholders: [person('Julia')],
  notes: [
    note('low'),
    note('middle', { order: 1 }),
    note('high', { order: 2 }),
    note('far', { sheetId: 'legal' }),
  ],
})

function fromBelow(book: Workbook): string[] {
  const notes = [...book.notes.values()].filter((each) => each.sheetId === sheetId)
  return notes.sort((a, b) => (a.order ?? 0) - (b.order ?? 0)).map(({ id }) => id)
}

describe('order notes', () => {
  it('brings notes to the front and keeps their order among themselves', () => {
    const keys = ['notes:middle', 'notes:low'] as const
    const { change, after } = run(orderNotes, workbook, { sheetId, keys, to: 'front' })

    expect(change.label).toBe('Bring 2 notes to front')
    expect(fromBelow(after)).toEqual(['high', 'low', 'middle'])
  })

  it('sends notes to the back', () => {
    const { change, after } = run(orderNotes, workbook, { sheetId, keys: ['notes:high'], to: 'back' })

    expect(change.label).toBe('Send 1 note to back')
    expect(fromBelow(after)).toEqual(['high', 'low', 'middle'])
  })

  it('needs a note of the sheet', () => {
    expect(refusal(orderNotes, workbook, { sheetId, keys: ['steps:a', 'notes:far'], to: 'front' })).toContain(
      'Select a note',
    )
  })
})

describe('lock boxes', () => {
  it('locks what is not locked yet, and says what', () => {
    const one = run(lockBoxes, workbook, { keys: ['steps:a', 'steps:fixed'], locked: true })
    const several = run(lockBoxes, workbook, {
      keys: ['steps:a', 'notes:low', 'stakeholders:Julia'],
      locked: true,
    })

    expect(one.change.label).toBe('Lock a')
    expect(one.after.steps.get('a')).toEqual(step('a', { locked: true }))
    expect(several.change.label).toBe('Lock 2 items')
  })

  it('unlocks without leaving a trace of it', () => {
    const { change, after } = run(lockBoxes, workbook, { keys: ['steps:fixed'], locked: false })

    expect(change.label).toBe('Unlock fixed')
    expect(after.steps.get('fixed')).toEqual(step('fixed'))
  })

  it('refuses people and what is as wanted already', () => {
    expect(refusal(lockBoxes, workbook, { keys: ['stakeholders:Julia'], locked: true })).toContain(
      'Only steps and notes',
    )
    expect(refusal(lockBoxes, workbook, { keys: ['steps:a'], locked: false })).toContain(
      'Nothing of this is locked',
    )
  })
})
