import { addNote } from '@workbook/commands/add-note'
import { describe, expect, it } from 'vitest'
import { givenWorkbook } from '../given-workbook'
import { refusal, run } from './run-command'

const placement = { sheetId: 'map', stageId: null, x: 10, y: 20 }

describe('add note', () => {
  it('adds an internal note', () => {
    const { change } = run(addNote, givenWorkbook(), { placement, text: 'Ask Tom', colour: 'rose' })

    expect(change.label).toBe('Add note')
    expect(change.diff.added['notes:new-1']).toEqual({
      id: 'new-1',
      ...placement,
      text: 'Ask Tom',
      colour: 'rose',
      visibility: 'internal',
    })
  })

  it('refuses a text that the file cannot hold', () => {
    expect(refusal(addNote, givenWorkbook(), { placement, text: 'x'.repeat(10_001) })).toBe(
      'Text must have at most 10000 characters.',
    )
  })
})
