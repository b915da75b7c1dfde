import { addSheet } from '@workbook/commands/add-sheet'
import { deleteSheet } from '@workbook/commands/delete-sheet'
import { moveSheet } from '@workbook/commands/move-sheet'
import { inOrder } from '@workbook/model/workbook'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, note, person, sequence, stage, step } from '../given-workbook'
import { refusal, run } from './run-command'

describe('add sheet', () => {
  it('adds an empty sheet at the end with a free title', () => {
    const workbook = givenWorkbook({
      sheets: [
        { id: 'a', title: 'Sheet 3', order: 0 },
        { id: 'b', title: 'Legal', order: 1 },
      ],
    })
    const { change, after } = run(addSheet, workbook, {})

    expect(after.sheets.get('new-1')).toEqual({ id: 'new-1', title: 'Sheet 4', order: 2 })
    expect(change.select).toEqual(['sheets:new-1'])
  })
})

describe('move sheet', () => {
  it('moves a tab', () => {
    const { change, after } = run(moveSheet, givenWorkbook(), { sheetId: 'legal', index: 0 })

    expect(change.label).toBe('Move sheet Legal review')
    expect(inOrder(after.sheets.values()).map(({ id }) => id)).toEqual(['legal', 'map'])
  })

  it('refuses a sheet that is gone', () => {
    expect(refusal(moveSheet, givenWorkbook(), { sheetId: 'gone', index: 0 })).toBe(
      'That sheet no longer exists.',
    )
  })
})

describe('delete sheet', () => {
  const legal = { sheetId: 'legal', stageId: 'drafts', x: 4, y: 0 }
  const workbook = givenWorkbook({
    stages: [stage('evaluate', 0), stage('drafts', 0, { sheetId: 'legal' })],
    steps: [step('contract', { detailSheetId: 'legal' }), step('redline', legal), step('clear', legal)],
    stakeholders: [person('Lena', { placements: [...person('Lena').placements, legal] })],
    notes: [note('reminder', legal)],
    links: [sequence('redline', 'clear')],
  })

  it('takes everything on the sheet; people lose their place there only', () => {
    const { change, after } = run(deleteSheet, workbook, { sheetId: 'legal' })

    expect(change.label).toBe('Delete sheet Legal review')
    expect(Object.keys(change.diff.removed).sort()).toEqual([
      'links:redline-clear',
      'notes:reminder',
      'sheets:legal',
      'stages:drafts',
      'steps:clear',
      'steps:redline',
    ])
    expect(after.stakeholders.get('Lena')?.placements).toEqual(person('Lena').placements)
  })

  it('takes the sheet away from the step that it detailed', () => {
    const { after } = run(deleteSheet, workbook, { sheetId: 'legal' })

    expect(after.steps.get('contract')).toEqual(step('contract'))
  })

  it('refuses the last sheet', () => {
    const single = givenWorkbook({ sheets: [{ id: 'map', title: 'Map', order: 0 }] })

    expect(refusal(deleteSheet, single, { sheetId: 'map' })).toBe(
      'A workbook needs at least one sheet. Add another one first.',
    )
  })
})
