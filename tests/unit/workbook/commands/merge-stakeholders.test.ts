import { mergeConflicts } from '@workbook/commands/merge-people/merged-fields'
import { mergeStakeholders } from '@workbook/commands/merge-stakeholders'
import { type RecordKind, type RecordOf, recordKinds } from '@workbook/model/records'
import type { Workbook } from '@workbook/model/workbook'
import { referencesOf } from '@workbook/rules/references'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, participation, person, relation, step } from '../given-workbook'
import { refusal, run } from './run-command'

const workbook = givenWorkbook({
  steps: [
    step('budget', { openQuestions: [{ id: 'q', text: 'Who signs?', stakeholderId: 'julia2' }] }),
    step('sign'),
  ],
  stakeholders: [
    person('julia', {
      name: 'Julia Dorn',
      jobTitle: 'Head of supply chain',
      influence: 'unknown',
      buyingRoles: ['champion'],
      coverage: 'brief',
      lastContact: '2026-10-01',
      notes: 'Likes figures.',
    }),
    person('julia2', {
      name: 'J. Dorn',
      jobTitle: 'Supply chain',
      influence: 'medium',
      buyingRoles: ['champion', 'user'],
      coverage: 'in-depth',
      lastContact: '2026-11-01',
      email: 'julia@example.com',
      notes: 'Call before nine.',
      placements: [
        { sheetId: 'map', stageId: 'approve', x: 0, y: 0 },
        { sheetId: 'legal', stageId: null, x: 5, y: 5 },
      ],
    }),
    person('tom', { name: 'Tom' }),
  ],
  links: [
    participation('julia', 'budget'),
    participation('julia2', 'budget'),
    participation('julia2', 'sign', 'approves'),
    relation('julia2', 'tom', 'reports-to'),
    relation('julia', 'julia2', 'trusts'),
  ],
  perspectives: [
    {
      id: 'said',
      subject: { kind: 'links', id: 'julia2-owns-budget' },
      statement: 'I own it.',
      stance: 'confirms',
      directness: 'first-hand',
      date: '2026-11-01',
      saidById: 'julia2',
    },
    {
      id: 'about',
      subject: { kind: 'stakeholders', id: 'julia2', field: 'influence' },
      statement: 'People listen to her.',
      stance: 'confirms',
      directness: 'relayed',
      date: '2026-11-02',
    },
  ],
  calls: [
    {
      id: 'call',
      stakeholderIds: ['julia2', 'tom', 'julia'],
      stepIds: [],
      questions: [{ id: 'q', text: 'When?', stakeholderId: 'julia2' }],
    },
  ],
  deal: [
    {
      id: 'deal',
      client: 'Northwind',
      opportunity: 'Planning',
      criteria: [{ id: 'c', title: 'Price', stakeholderId: 'julia2' }],
    },
  ],
})

const merge = (choices = {}) =>
  run(mergeStakeholders, workbook, { keptId: 'julia', mergedId: 'julia2', choices })

describe('merge stakeholders', () => {
  it('makes one person of two, as one change that names who went', () => {
    const { change, after } = merge()

    expect(change.label).toBe('Merge J. Dorn')
    expect(change.select).toEqual(['stakeholders:julia'])
    expect([...after.stakeholders.keys()]).toEqual(['julia', 'tom'])
    expect(after.stakeholders.get('julia')).toMatchObject({
      name: 'Julia Dorn',
      jobTitle: 'Head of supply chain',
      influence: 'medium',
      buyingRoles: ['champion', 'user'],
      coverage: 'in-depth',
      lastContact: '2026-11-01',
      email: 'julia@example.com',
      notes: 'Likes figures.\nCall before nine.',
    })
    expect(after.stakeholders.get('julia')?.placements.map(({ sheetId, x }) => [sheetId, x])).toEqual([
      ['map', 10],
      ['legal', 5],
    ])
  })

  it('shows of which fields the two disagree, and takes what was chosen', () => {
    const [a, b] = [workbook.stakeholders.get('julia'), workbook.stakeholders.get('julia2')]
    if (!a || !b) throw new Error('The fixture has lost its people')
    expect(mergeConflicts(a, b)).toEqual([
      { field: 'name', kept: 'Julia Dorn', merged: 'J. Dorn' },
      { field: 'jobTitle', kept: 'Head of supply chain', merged: 'Supply chain' },
    ])
    expect(merge({ jobTitle: 'merged' }).after.stakeholders.get('julia')).toMatchObject({
      name: 'Julia Dorn',
      jobTitle: 'Supply chain',
    })
  })

  it('brings links along, each once, and drops a link to oneself', () => {
    const { after } = merge()
    expect([...after.links.values()].map(({ sourceId, targetId }) => `${sourceId} ${targetId}`)).toEqual([
      'julia budget',
      'julia sign',
      'julia tom',
    ])
  })

  it('leaves no mention of the one who went', () => {
    const { after } = merge()
    expect(mentionsOf(after, 'julia2')).toEqual([])
    expect(after.calls.get('call')?.stakeholderIds).toEqual(['julia', 'tom'])
    expect(after.perspectives.get('said')).toMatchObject({
      saidById: 'julia',
      subject: { id: 'julia-owns-budget' },
    })
  })

  it('keeps what only one of two like links says', () => {
    const links = [
      participation('julia', 'budget', 'approves'),
      { ...participation('julia2', 'budget', 'approves'), limit: { amount: '500000', currency: 'EUR' } },
    ]
    const { after } = run(
      mergeStakeholders,
      givenWorkbook({ steps: [step('budget')], stakeholders: [person('julia'), person('julia2')], links }),
      { keptId: 'julia', mergedId: 'julia2', choices: {} },
    )
    expect([...after.links.values()]).toEqual([{ ...links[1], ...links[0] }])
  })

  it('refuses to bend a reporting line into a circle, to merge one person, or one who is gone', () => {
    const bent = givenWorkbook({
      stakeholders: [person('a'), person('b'), person('c')],
      links: [relation('a', 'b', 'reports-to'), relation('b', 'c', 'reports-to')],
    })
    expect(refusal(mergeStakeholders, bent, { keptId: 'a', mergedId: 'c', choices: {} })).toBe(
      'a and c stand above and below others in the reporting lines. Mend those lines first.',
    )
    expect(refusal(mergeStakeholders, bent, { keptId: 'a', mergedId: 'a', choices: {} })).toBe(
      'Choose two records of one person.',
    )
    expect(refusal(mergeStakeholders, bent, { keptId: 'a', mergedId: 'gone', choices: {} })).toBe(
      'One of the two is no longer in the workbook.',
    )
  })

  it('a placeholder gets the name of the person who was found', () => {
    const open = givenWorkbook({
      stakeholders: [
        person('open', { name: '', placeholder: true, jobTitle: 'CFO' }),
        person('tom', { name: 'Tom', influence: 'high' }),
      ],
    })
    const { after } = run(mergeStakeholders, open, { keptId: 'open', mergedId: 'tom', choices: {} })
    expect(after.stakeholders.get('open')).toMatchObject({ name: 'Tom', placeholder: false, jobTitle: 'CFO' })
  })
})

function mentionsOf(after: Workbook, id: string): string[] {
  return recordKinds.flatMap((kind: RecordKind) =>
    [...after[kind].values()].flatMap((record) =>
      referencesOf(kind, record as RecordOf[typeof kind])
        .filter((reference) => reference.kind === 'stakeholders' && reference.id === id)
        .map(({ field }) => `${kind} ${record.id} ${field}`),
    ),
  )
}
