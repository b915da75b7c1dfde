import { addRecord } from '@workbook/commands/add-record'
import { planCall } from '@workbook/commands/plan-call'
import { canHold } from '@workbook/rules/can-hold'
import { describe, expect, it } from 'vitest'
import { refusal } from '../commands/run-command'
import { action, call } from '../given-deal-talk'
import { givenWorkbook, participation, person, step } from '../given-workbook'

const tender = givenWorkbook({
  steps: [step('budget'), step('tender', { title: 'Receive tenders', officialChannelOnly: true })],
  stakeholders: [person('Priya')],
  links: [participation('Priya', 'tender')],
})
const holds = (fields: Parameters<typeof action>[1]) =>
  canHold(tender, 'actions', action('a', fields)).allowed

describe('a step for which only the official channel may be used', () => {
  it.each([
    ['refuses our other actions', { stepId: 'tender' }, false],
    ['takes one that goes through it', { stepId: 'tender', officialChannel: true }, true],
    ['lets a dropped one rest', { stepId: 'tender', status: 'dropped' }, true],
    ['says nothing about other steps', { stepId: 'budget' }, true],
    ['says nothing about no step', { stepId: null }, true],
  ] satisfies [string, Parameters<typeof action>[1], boolean][])('%s', (_, fields, expected) => {
    expect(holds(fields)).toBe(expected)
  })

  it('refuses calls about it', () => {
    expect(canHold(tender, 'calls', call('c', { stepIds: ['budget', 'tender'] })).allowed).toBe(false)
    expect(canHold(tender, 'calls', call('c')).allowed).toBe(true)
  })

  it('says why and what to do, by the commands that would', () => {
    const record = action('a', { stepId: 'tender' })
    expect(refusal(addRecord, tender, { kind: 'actions', record })).toMatch(
      /"Receive tenders".*official channel/,
    )
    expect(refusal(planCall, tender, { stakeholderIds: ['Priya'] })).toMatch(/Ask through the channel/)
  })
})
