import type { RecordKey } from '@workbook/model/records'
import { canConnect, type WantedLink } from '@workbook/rules/can-connect'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, note, participation, person, relation, sequence, step } from '../given-workbook'

const workbook = givenWorkbook({
  steps: [step('prove'), step('decide'), step('sign'), step('redline', { sheetId: 'legal', stageId: null })],
  stakeholders: [person('Julia'), person('Tom'), person('Marc')],
  notes: [note('reminder')],
  links: [
    sequence('prove', 'decide'),
    participation('Julia', 'prove'),
    relation('Julia', 'Tom', 'reports-to'),
    relation('Julia', 'Marc', 'conflicts-with'),
    relation('Julia', 'Tom'),
  ],
})

describe('what may be connected', () => {
  it.each([
    ['steps:decide', 'steps:sign', { kind: 'sequence', sourceId: 'decide', targetId: 'sign' }],
    // Buyers loop back.
    ['steps:decide', 'steps:prove', { kind: 'sequence', sourceId: 'decide', targetId: 'prove' }],
    [
      'stakeholders:Tom',
      'steps:sign',
      { kind: 'participation', sourceId: 'Tom', targetId: 'sign', role: 'owns' },
    ],
    [
      'steps:sign',
      'stakeholders:Tom',
      { kind: 'participation', sourceId: 'Tom', targetId: 'sign', role: 'owns' },
    ],
    // "prove" has an owner already.
    ['stakeholders:Tom', 'steps:prove', { kind: 'participation', role: 'contributes' }],
    ['stakeholders:Tom', 'stakeholders:Marc', { kind: 'relation', relation: 'influences' }],
    ['stakeholders:Tom', 'stakeholders:Julia', { kind: 'relation', sourceId: 'Tom', targetId: 'Julia' }],
  ] as const)('%s to %s', (source, target, link) => {
    expect(canConnect(workbook, source, target)).toMatchObject({ allowed: true, ...link })
  })

  it('takes the role and relation that the person wants', () => {
    expect(canConnect(workbook, 'stakeholders:Julia', 'steps:prove', { role: 'approves' })).toMatchObject({
      role: 'approves',
    })
    expect(
      canConnect(workbook, 'stakeholders:Tom', 'stakeholders:Julia', { relation: 'trusts' }),
    ).toMatchObject({ relation: 'trusts' })
  })

  it('lets a link take its own place', () => {
    expect(canConnect(workbook, 'steps:prove', 'steps:decide', { replacingId: 'prove-decide' }).allowed).toBe(
      true,
    )
  })
})

describe('what may not be connected', () => {
  const cases: [RecordKey, RecordKey, WantedLink, string][] = [
    ['steps:prove', 'steps:prove', {}, 'A step cannot come after itself.'],
    ['steps:prove', 'steps:decide', {}, '"decide" already comes after "prove".'],
    ['steps:prove', 'steps:redline', {}, '"prove" and "redline" are on different sheets.'],
    ['steps:prove', 'steps:gone', {}, 'One end of the link no longer exists.'],
    ['steps:prove', 'notes:reminder', {}, 'A note cannot be connected. Place it beside what it is about.'],
    [
      'notes:reminder',
      'stakeholders:Tom',
      {},
      'A note cannot be connected. Place it beside what it is about.',
    ],
    ['stages:approve', 'steps:prove', {}, 'Only steps and people can be connected.'],
    ['stakeholders:Tom', 'stakeholders:Tom', {}, 'A person cannot be linked to themselves.'],
    ['stakeholders:Julia', 'steps:prove', {}, 'Julia already takes part in "prove" (owns).'],
    ['steps:prove', 'stakeholders:Julia', { role: 'owns' }, 'Julia already takes part in "prove" (owns).'],
    ['stakeholders:Julia', 'stakeholders:Tom', {}, 'Julia and Tom are already linked this way.'],
    ['stakeholders:Tom', 'stakeholders:Julia', { relation: 'reports-to' }, 'Julia already reports to Tom.'],
    [
      'stakeholders:Marc',
      'stakeholders:Julia',
      { relation: 'conflicts-with' },
      'Marc and Julia are already linked this way.',
    ],
  ]
  it.each(cases)('%s to %s %o', (source, target, wanted, reason) => {
    expect(canConnect(workbook, source, target, wanted)).toEqual({ allowed: false, reason })
  })
})
