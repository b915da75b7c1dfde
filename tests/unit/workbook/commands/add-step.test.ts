import { addStep } from '@workbook/commands/add-step'
import { describe, expect, it } from 'vitest'
import { givenWorkbook } from '../given-workbook'
import { refusal, run } from './run-command'

const placement = { sheetId: 'map', stageId: 'approve', x: 4.4, y: 99.6 }

describe('add step', () => {
  it('adds one step on whole pixels and selects it', () => {
    const { change } = run(addStep, givenWorkbook(), { kind: 'approval', placement, title: 'Approve budget' })

    expect(change).toEqual({
      label: 'Add approval',
      select: ['steps:new-1'],
      diff: {
        added: {
          'steps:new-1': {
            id: 'new-1',
            sheetId: 'map',
            stageId: 'approve',
            x: 4,
            y: 100,
            title: 'Approve budget',
            kind: 'approval',
            status: 'not-started',
            visibility: 'client',
            provenance: 'ours',
          },
        },
        updated: {},
        removed: {},
      },
    })
  })

  it('starts without a title, for the caret to stand in', () => {
    const { change, after } = run(addStep, givenWorkbook(), { kind: 'task', placement })

    expect(change.label).toBe('Add step')
    expect(after.steps.get('new-1')?.title).toBe('')
  })

  it('refuses a stage of another sheet, a lost sheet and a point off the sheet', () => {
    const workbook = givenWorkbook()
    const at = (changes: object) => ({ kind: 'task' as const, placement: { ...placement, ...changes } })

    expect(refusal(addStep, workbook, at({ sheetId: 'legal' }))).toBe('That stage is not on this sheet.')
    expect(refusal(addStep, workbook, at({ sheetId: 'gone' }))).toBe('That sheet no longer exists.')
    expect(refusal(addStep, workbook, at({ x: 2_000_000 }))).toContain('X must be at most 1000000')
    expect(refusal(addStep, workbook, at({ y: Number.NaN }))).toMatch(/^Y is/)
  })

  it('refuses a title that the file cannot hold', () => {
    const input = { kind: 'task' as const, placement, title: 'x'.repeat(1_001) }

    expect(refusal(addStep, givenWorkbook(), input)).toBe('Title must have at most 1000 characters.')
  })
})
