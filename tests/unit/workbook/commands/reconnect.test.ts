import { reconnect } from '@workbook/commands/reconnect'
import type { SequenceLink } from '@workbook/model/link'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, note, participation, person, relation, sequence, step } from '../given-workbook'
import { refusal, run } from './run-command'

const branch: SequenceLink = {
  kind: 'sequence',
  id: 'decide-sign',
  sourceId: 'decide',
  targetId: 'sign',
  label: 'Yes',
  chance: 0.7,
  lag: { days: 2, unit: 'working' },
  bends: [{ x: 1, y: 2 }],
  labelOffset: { x: 3, y: 4 },
}
const workbook = givenWorkbook({
  steps: [
    step('decide', { chosenLinkId: 'decide-sign' }),
    step('sign'),
    step('pay'),
    step('prove'),
    step('elsewhere', { sheetId: 'legal', stageId: null }),
  ],
  stakeholders: [person('Tom'), person('Ann'), person('Max')],
  notes: [note('reminder')],
  links: [
    branch,
    sequence('decide', 'prove'),
    participation('Tom', 'sign'),
    relation('Tom', 'Ann', 'reports-to'),
    relation('Max', 'Tom', 'reports-to'),
  ],
})

describe('reconnect', () => {
  it('hangs the end of a link on another step and keeps what is known of it', () => {
    const { change, after } = run(reconnect, workbook, {
      linkId: 'decide-sign',
      end: 'target',
      to: 'steps:pay',
    })

    expect(change.label).toBe('Reconnect decide to pay')
    expect(after.links.get('decide-sign')).toEqual({
      kind: 'sequence',
      id: 'decide-sign',
      sourceId: 'decide',
      targetId: 'pay',
      label: 'Yes',
      chance: 0.7,
      lag: { days: 2, unit: 'working' },
    })
    expect(after.steps.get('decide')?.chosenLinkId).toBe('decide-sign')
  })

  it('takes the choice of a branch away from a step that it no longer leaves', () => {
    const { after } = run(reconnect, workbook, { linkId: 'decide-sign', end: 'source', to: 'steps:prove' })

    expect(after.links.get('decide-sign')).toMatchObject({ sourceId: 'prove', targetId: 'sign' })
    expect(after.steps.get('decide')).not.toHaveProperty('chosenLinkId')
  })

  it('gives a part to another person, and another step to a person', () => {
    const part = 'Tom-owns-sign'

    expect(
      run(reconnect, workbook, { linkId: part, end: 'source', to: 'stakeholders:Ann' }).after.links.get(part),
    ).toMatchObject({ sourceId: 'Ann', targetId: 'sign', role: 'owns' })
    expect(
      run(reconnect, workbook, { linkId: part, end: 'target', to: 'steps:pay' }).after.links.get(part),
    ).toMatchObject({ sourceId: 'Tom', targetId: 'pay', role: 'owns' })
  })

  it.each([
    ['decide-sign', 'target', 'steps:sign', 'The link is connected there already.'],
    ['decide-sign', 'target', 'steps:decide', 'A step cannot come after itself.'],
    ['decide-sign', 'target', 'steps:prove', '"prove" already comes after "decide".'],
    ['decide-sign', 'target', 'steps:elsewhere', '"decide" and "elsewhere" are on different sheets.'],
    ['decide-sign', 'target', 'stakeholders:Tom', 'A link between steps leads to a step.'],
    ['decide-sign', 'source', 'notes:reminder', 'A link between steps begins at a step.'],
    ['Tom-owns-sign', 'source', 'steps:pay', 'Only a person can take part in a step.'],
    ['Tom-owns-sign', 'target', 'stakeholders:Ann', 'A person takes part in a step. Choose a step.'],
    ['Tom-reports-to-Ann', 'target', 'steps:pay', 'A relation leads to a person.'],
    ['Tom-reports-to-Ann', 'target', 'stakeholders:Max', 'Max already reports to Tom.'],
    ['gone', 'target', 'steps:pay', 'That link no longer exists.'],
    ['decide-sign', 'target', 'steps:gone', 'One end of the link no longer exists.'],
  ] as const)('refuses %s, %s to %s', (linkId, end, to, sentence) => {
    expect(refusal(reconnect, workbook, { linkId, end, to })).toBe(sentence)
  })
})
