import { copyFragment } from '@workbook/clipboard/copy-fragment'
import { cutRecords } from '@workbook/commands/cut-records'
import { duplicateRecords } from '@workbook/commands/duplicate-records'
import { pasteFragment } from '@workbook/commands/paste-fragment'
import type { RecordKey } from '@workbook/model/records'
import type { Workbook } from '@workbook/model/workbook'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, note, participation, person, relation, sequence, step } from '../given-workbook'
import { overlaps } from '../layout/overlaps'
import { refusal, run } from './run-command'

const statement = {
  id: 'p1',
  subject: { kind: 'steps', id: 'prove' },
  statement: 'Done by May',
  stance: 'confirms',
  directness: 'first-hand',
  date: '2026-11-01',
  saidById: 'Tom',
  callId: 'call',
} as const

const workbook = givenWorkbook({
  steps: [
    step('choose', {
      kind: 'decision',
      chosenLinkId: 'choose-prove',
      locked: true,
      detailSheetId: 'legal',
      evidence: [{ id: 'e1', text: 'Minutes' }],
      openQuestions: [{ id: 'q1', text: 'Who signs?', stakeholderId: 'Julia' }],
    }),
    step('prove', { stageId: 'approve', y: 8 }),
    step('below', { y: 110 }),
  ],
  stakeholders: [
    person('Julia', { organisation: 'Northwind', disposition: 'opponent' }),
    person('Tom', { placements: [] }),
  ],
  links: [
    { ...sequence('choose', 'prove'), bends: [{ x: 200, y: 40 }], label: 'Yes' } as never,
    participation('Julia', 'choose'),
    participation('Tom', 'prove', 'approves'),
    relation('Julia', 'Tom'),
  ],
  actions: [{ id: 'a1', stepId: 'prove', title: 'Bring the numbers', status: 'planned', callId: 'call' }],
  perspectives: [statement],
  calls: [{ id: 'call', stakeholderIds: [], stepIds: ['prove'] }],
  notes: [note('hint', { locked: true })],
})

function copied(keys: readonly RecordKey[], from: Workbook = workbook) {
  const fragment = copyFragment(from, 'map', keys)
  if (!fragment) throw new Error('Nothing was copied')
  return fragment
}

const twoSteps = ['steps:choose', 'steps:prove'] as const
const other = { ...givenWorkbook(), id: 'another' }

describe('duplicate records', () => {
  it('copies boxes below, with new ids, links, actions and evidence, as one change', () => {
    const { change, after } = run(duplicateRecords, workbook, { sheetId: 'map', keys: twoSteps })
    const [choose, prove] = [...after.steps.values()].filter(({ id }) => id.startsWith('new-'))

    expect(change.label).toBe('Duplicate 2 steps')
    expect(change.select).toEqual([`steps:${choose?.id}`, `steps:${prove?.id}`])
    expect(overlaps(after, 8)).toEqual([])
    expect(choose).toMatchObject({ title: 'choose', stageId: 'evaluate', x: 4, detailSheetId: 'legal' })
    expect(prove).toMatchObject({ stageId: 'approve', x: 4, y: (choose?.y ?? 0) + 8 })
    expect(choose?.locked).toBe(undefined)
    expect(choose?.evidence).toEqual([{ id: expect.stringMatching(/^new-/), text: 'Minutes' }])
    expect(choose?.openQuestions?.[0]).toMatchObject({ stakeholderId: 'Julia' })
    const link = [...after.links.values()].find(({ sourceId }) => sourceId === choose?.id)
    expect(link).toMatchObject({ targetId: prove?.id, label: 'Yes' })
    expect(link).toMatchObject({ bends: [{ x: 200, y: 40 + (choose?.y ?? 0) }] })
    expect(choose?.chosenLinkId).toBe(link?.id)
    expect([...after.actions.values()].map(({ stepId }) => stepId)).toEqual(['prove', prove?.id])
  })

  it('keeps the owners of a step without adding them again', () => {
    const { after } = run(duplicateRecords, workbook, { sheetId: 'map', keys: twoSteps })

    expect([...after.stakeholders.keys()]).toEqual(['Julia', 'Tom'])
    expect([...after.links.values()].filter(({ sourceId }) => sourceId === 'Julia')).toHaveLength(3)
  })

  it('does not let one statement count twice', () => {
    const { after } = run(duplicateRecords, workbook, { sheetId: 'map', keys: ['steps:prove'] })

    expect(after.perspectives.size).toBe(1)
  })

  it('says why a person is not there twice, and when there is nothing to do', () => {
    expect(refusal(duplicateRecords, workbook, { sheetId: 'map', keys: ['stakeholders:Julia'] })).toBe(
      'Julia is already on this sheet.',
    )
    expect(refusal(duplicateRecords, workbook, { sheetId: 'map', keys: ['links:choose-prove'] })).toBe(
      'There is nothing to duplicate.',
    )
  })
})

describe('paste fragment', () => {
  it('brings steps, people and what was said into another workbook', () => {
    const fragment = copied([...twoSteps, 'stakeholders:Julia', 'notes:hint'])
    const { change, after } = run(pasteFragment, other, { fragment, sheetId: 'map' })
    const [julia, tom] = [...after.stakeholders.values()]

    expect(change.label).toBe('Paste 4 items')
    expect(julia).toMatchObject({
      name: 'Julia',
      disposition: 'opponent',
      placements: [{ stageId: 'evaluate' }],
    })
    expect(tom).toMatchObject({ name: 'Tom', placements: [] })
    expect([...after.links.values()].map(({ kind }) => kind)).toEqual([
      'sequence',
      'participation',
      'participation',
    ])
    expect([...after.actions.values()][0]).not.toHaveProperty('callId')
    expect([...after.perspectives.values()][0]).toMatchObject({ statement: 'Done by May', saidById: tom?.id })
    expect([...after.steps.values()][0]).not.toHaveProperty('detailSheetId')
  })

  it('recognises people by name and organisation, leaves them as they are and places them', () => {
    const known = person('jd', { name: 'JULIA', organisation: 'northwind', placements: [] })
    const target = { ...givenWorkbook({ stakeholders: [known] }), id: 'another' }
    const fragment = copied(['stakeholders:Julia', 'steps:choose'])
    const { after } = run(pasteFragment, target, { fragment, sheetId: 'map' })

    expect([...after.stakeholders.values()]).toEqual([
      { ...known, placements: [{ sheetId: 'map', stageId: 'evaluate', x: 10, y: 400 }] },
    ])
    expect([...after.links.values()]).toEqual([expect.objectContaining({ sourceId: 'jd', role: 'owns' })])
  })

  it('keeps the name of somebody who only said something', () => {
    const from = givenWorkbook({
      steps: [step('prove')],
      stakeholders: [person('Tom')],
      perspectives: [statement],
      calls: [{ id: 'call', stakeholderIds: [], stepIds: [] }],
    })
    const { after } = run(pasteFragment, other, { fragment: copied(['steps:prove'], from), sheetId: 'map' })

    expect(after.stakeholders.size).toBe(0)
    expect([...after.perspectives.values()][0]).toMatchObject({ saidBy: 'Tom' })
  })

  it('puts boxes where it is told, in the stages of the columns there, off what is there', () => {
    const target = givenWorkbook({ steps: [step('there', { stageId: 'approve', x: 4, y: 300 })] })
    const { after } = run(pasteFragment, target, {
      fragment: copied(twoSteps),
      sheetId: 'map',
      at: { x: 204, y: 300 },
    })
    const [, choose, prove] = [...after.steps.values()]

    expect(choose).toMatchObject({ stageId: 'approve', x: 4, y: 396 })
    expect(prove).toMatchObject({ stageId: 'contract', x: 4, y: 404 })
    expect(overlaps(after)).toEqual([])
  })

  it('keeps to the sheet at its farthest end', () => {
    const { after } = run(pasteFragment, other, {
      fragment: copied(['steps:prove']),
      sheetId: 'map',
      at: { x: 5e6, y: -5e6 },
    })

    expect([...after.steps.values()][0]).toMatchObject({ stageId: null, x: 1_000_000, y: -1_000_000 })
  })

  it('refuses a sheet that is gone', () => {
    expect(refusal(pasteFragment, other, { fragment: copied(['steps:prove']), sheetId: 'gone' })).toBe(
      'That sheet no longer exists.',
    )
  })
})

describe('cut records', () => {
  it('takes steps away and people off the sheet, and pasting brings back what was said', () => {
    const keys: RecordKey[] = ['steps:prove', 'stakeholders:Julia']
    const fragment = copied(keys)
    const { change, after } = run(cutRecords, workbook, { sheetId: 'map', keys })

    expect(change.label).toBe('Cut 2 items')
    expect(after.steps.has('prove')).toBe(false)
    expect(after.stakeholders.get('Julia')?.placements).toEqual([])
    const pasted = run(pasteFragment, after, { fragment, sheetId: 'map' }).after
    expect(pasted.stakeholders.get('Julia')?.placements).toHaveLength(1)
    expect([...pasted.perspectives.values()]).toEqual([
      expect.objectContaining({ statement: 'Done by May', saidById: 'Tom', callId: 'call' }),
    ])
  })

  it('leaves what is locked', () => {
    expect(refusal(cutRecords, workbook, { sheetId: 'map', keys: twoSteps })).toBe(
      '"choose" is locked. Unlock it before deleting it.',
    )
    expect(refusal(cutRecords, workbook, { sheetId: 'map', keys: ['links:choose-prove'] })).toBe(
      'There is nothing to cut.',
    )
  })
})
