import { connect } from '@workbook/commands/connect'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, person, step } from '../given-workbook'
import { refusal, run } from './run-command'

const workbook = givenWorkbook({
  steps: [step('prove'), step('decide')],
  stakeholders: [person('Julia'), person('Tom')],
})

describe('connect', () => {
  it('puts one step after another', () => {
    const { change } = run(connect, workbook, { sourceKey: 'steps:prove', targetKey: 'steps:decide' })

    expect(change).toEqual({
      label: 'Connect prove to decide',
      select: ['links:new-1'],
      diff: {
        added: { 'links:new-1': { id: 'new-1', kind: 'sequence', sourceId: 'prove', targetId: 'decide' } },
        updated: {},
        removed: {},
      },
    })
  })

  it('gives a person a part in a step, drawn from either end', () => {
    const { change, after } = run(connect, workbook, {
      sourceKey: 'steps:decide',
      targetKey: 'stakeholders:Tom',
      role: 'approves',
    })

    expect(change.label).toBe('Add Tom to decide')
    expect(after.links.get('new-1')).toEqual({
      id: 'new-1',
      kind: 'participation',
      sourceId: 'Tom',
      targetId: 'decide',
      role: 'approves',
    })
  })

  it('relates two people', () => {
    const { change, after } = run(connect, workbook, {
      sourceKey: 'stakeholders:Julia',
      targetKey: 'stakeholders:Tom',
      relation: 'reports-to',
    })

    expect(change.label).toBe('Connect Julia to Tom')
    expect(after.links.get('new-1')).toMatchObject({ kind: 'relation', relation: 'reports-to' })
  })

  it('refuses with the sentence of the rule', () => {
    expect(refusal(connect, workbook, { sourceKey: 'steps:prove', targetKey: 'steps:prove' })).toBe(
      'A step cannot come after itself.',
    )
  })
})
