import { addRecord } from '@workbook/commands/add-record'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, person, step } from '../given-workbook'
import { refusal, run } from './run-command'

const workbook = givenWorkbook({ steps: [step('budget')], stakeholders: [person('Tom')] })

describe('add record', () => {
  it('adds a seller action for a step', () => {
    const record = { stepId: 'budget', title: 'Send the worksheet', status: 'planned' } as const
    const { change } = run(addRecord, workbook, { kind: 'actions', record })

    expect(change).toEqual({
      label: 'Add action',
      select: ['actions:new-1'],
      diff: { added: { 'actions:new-1': { id: 'new-1', ...record } }, updated: {}, removed: {} },
    })
  })

  it('adds perspectives, calls and dismissals', () => {
    const subject = { kind: 'steps', id: 'budget' } as const

    expect(
      run(addRecord, workbook, {
        kind: 'perspectives',
        record: {
          subject,
          statement: 'Tom signs alone',
          stance: 'confirms',
          directness: 'first-hand',
          date: '2026-11-14',
          saidById: 'Tom',
        },
      }).change.label,
    ).toBe('Add perspective')
    expect(
      run(addRecord, workbook, { kind: 'calls', record: { stakeholderIds: ['Tom'], stepIds: ['budget'] } })
        .change.label,
    ).toBe('Add call')
    expect(
      run(addRecord, workbook, {
        kind: 'dismissals',
        record: { ruleId: 'S01', subject, reason: 'Known', at: '2026-11-24T09:30:00Z' },
      }).change.label,
    ).toBe('Add dismissal')
  })

  it('refuses what mentions something that is gone or does not fit the file', () => {
    const call = { stakeholderIds: ['gone'], stepIds: [] }

    expect(refusal(addRecord, workbook, { kind: 'calls', record: call })).toBe(
      'The person it mentions is no longer in the workbook.',
    )
    expect(
      refusal(addRecord, workbook, { kind: 'calls', record: { ...call, stakeholderIds: [], time: '25:00' } }),
    ).toBe('Time must be a time written hh:mm.')
  })
})
