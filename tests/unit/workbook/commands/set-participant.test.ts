import { setParticipant } from '@workbook/commands/set-participant'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, participation, person, step } from '../given-workbook'
import { refusal, run } from './run-command'

const workbook = givenWorkbook({
  steps: [step('budget'), step('sign')],
  stakeholders: [person('Priya'), person('Tom')],
  links: [
    participation('Priya', 'budget'),
    participation('Tom', 'budget', 'approves'),
    participation('Tom', 'sign'),
  ],
})

describe('set participant', () => {
  it('puts another person in the role and leaves other roles and steps alone', () => {
    const { change } = run(setParticipant, workbook, { stepId: 'budget', role: 'owns', stakeholderId: 'Tom' })

    expect(change.label).toBe('Set owner of budget')
    expect(Object.keys(change.diff.removed)).toEqual(['links:Priya-owns-budget'])
    expect(change.diff.added).toEqual({
      'links:new-1': {
        id: 'new-1',
        kind: 'participation',
        sourceId: 'Tom',
        targetId: 'budget',
        role: 'owns',
      },
    })
  })

  it('leaves the role to nobody', () => {
    const { change, after } = run(setParticipant, workbook, {
      stepId: 'budget',
      role: 'approves',
      stakeholderId: null,
    })

    expect(change.label).toBe('Remove approver of budget')
    expect([...after.links.keys()]).toEqual(['Priya-owns-budget', 'Tom-owns-sign'])
  })

  it('keeps the link of a person who is in the role already', () => {
    const { change } = run(setParticipant, workbook, {
      stepId: 'budget',
      role: 'owns',
      stakeholderId: 'Priya',
    })

    expect(change.diff).toEqual({ added: {}, updated: {}, removed: {} })
  })

  it('refuses unknown steps and people', () => {
    expect(refusal(setParticipant, workbook, { stepId: 'gone', role: 'owns', stakeholderId: null })).toBe(
      'That step no longer exists.',
    )
    expect(refusal(setParticipant, workbook, { stepId: 'sign', role: 'owns', stakeholderId: 'gone' })).toBe(
      'That person is no longer in the workbook.',
    )
  })
})
