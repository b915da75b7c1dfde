import { addConnectedStep } from '@workbook/commands/add-connected-step'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, person, step } from '../given-workbook'
import { refusal, run } from './run-command'

const placement = { sheetId: 'map', stageId: 'approve', x: 4, y: 0 }
const workbook = givenWorkbook({ steps: [step('prove')], stakeholders: [person('Julia')] })

describe('add connected step', () => {
  it('adds a step and the link to it as one change', () => {
    const { change } = run(addConnectedStep, workbook, {
      kind: 'task',
      placement,
      from: 'steps:prove',
      direction: 'after',
    })

    expect(change.label).toBe('Add step after prove')
    expect(change.select).toEqual(['steps:new-1'])
    expect(Object.keys(change.diff.added)).toEqual(['steps:new-1', 'links:new-2'])
    expect(change.diff.added['links:new-2']).toEqual({
      id: 'new-2',
      kind: 'sequence',
      sourceId: 'prove',
      targetId: 'new-1',
    })
  })

  it('adds a predecessor', () => {
    const input = { kind: 'task', placement, from: 'steps:prove', direction: 'before' } as const
    const { change, after } = run(addConnectedStep, workbook, input)

    expect(change.label).toBe('Add step before prove')
    expect(after.links.get('new-2')).toMatchObject({ sourceId: 'new-1', targetId: 'prove' })
  })

  it('makes a person the owner of the step that was drawn from them', () => {
    const input = { kind: 'task', placement, from: 'stakeholders:Julia', direction: 'after' } as const
    const { change, after } = run(addConnectedStep, workbook, input)

    expect(change.label).toBe('Add step for Julia')
    expect(after.links.get('new-2')).toMatchObject({ kind: 'participation', sourceId: 'Julia', role: 'owns' })
  })

  it('refuses when the step to hang on is gone or on another sheet', () => {
    const input = { kind: 'task', placement, from: 'steps:gone', direction: 'after' } as const
    const onLegal = { sheetId: 'legal', stageId: null, x: 0, y: 0 }

    expect(refusal(addConnectedStep, workbook, input)).toBe('One end of the link no longer exists.')
    expect(
      refusal(addConnectedStep, workbook, { ...input, from: 'steps:prove', placement: onLegal }),
    ).toContain('different sheets')
  })
})
