import { addNote } from '@workbook/commands/add-note'
import type { Command } from '@workbook/commands/command'
import { deleteRecords } from '@workbook/commands/delete-records'
import { editRecord } from '@workbook/commands/edit-record'
import { inSequence, prepared } from '@workbook/commands/in-sequence'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, step } from '../given-workbook'
import { refusal, run } from './run-command'

const book = givenWorkbook({ steps: [step('budget'), step('order')] })
const rename = (id: string, title: string) => prepared(editRecord, { kind: 'steps', id, changes: { title } })
const both: Command<readonly ReturnType<typeof rename>[]> = (workbook, commands, context) =>
  inSequence(workbook, commands, 'Rename both', context)

describe('commands in sequence', () => {
  it('are one change', () => {
    const { change, after } = run(both, book, [rename('budget', 'Find money'), rename('order', 'Order it')])
    expect(change.label).toBe('Rename both')
    expect([...after.steps.values()].map(({ title }) => title)).toEqual(['Find money', 'Order it'])
  })

  it('each work on what the ones before made', () => {
    const placement = { sheetId: 'map', stageId: null, x: 0, y: 0 }
    const { change } = run(both, book, [
      prepared(addNote, { placement }),
      prepared(deleteRecords, { keys: ['notes:new-1'] }),
    ])
    expect(change.diff).toEqual({ added: {}, updated: {}, removed: {} })
  })

  it('change nothing when one of them refuses, and say why', () => {
    const sentence = refusal(both, book, [rename('budget', 'Find money'), rename('gone', 'Nothing')])
    expect(sentence).toBe('What you were editing no longer exists.')
  })
})
