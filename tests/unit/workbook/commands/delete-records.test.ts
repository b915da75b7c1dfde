import { deleteRecords } from '@workbook/commands/delete-records'
import type { Call } from '@workbook/model/call'
import type { Perspective } from '@workbook/model/perspective'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, note, participation, person, relation, sequence, step } from '../given-workbook'
import { refusal, run } from './run-command'

const heard = (id: string, fields: Partial<Perspective>): Perspective => ({
  id,
  subject: { kind: 'steps', id: 'budget' },
  statement: 'Tom signs',
  stance: 'confirms',
  directness: 'first-hand',
  date: '2026-11-14',
  ...fields,
})
const call: Call = {
  id: 'call',
  stakeholderIds: ['Priya', 'Tom'],
  stepIds: ['budget', 'sign'],
  questions: [{ id: 'q', text: 'Who signs?', stakeholderId: 'Tom' }],
}
const workbook = givenWorkbook({
  deal: [
    {
      id: 'deal',
      client: 'Northwind Foods',
      opportunity: 'Planning',
      criteria: [{ id: 'c', title: 'Price', stakeholderId: 'Tom' }],
    },
  ],
  steps: [
    step('budget', {
      chosenLinkId: 'budget-sign',
      openQuestions: [{ id: 'q', text: 'Which limit?', stakeholderId: 'Tom' }],
    }),
    step('sign'),
    step('fixed', { locked: true }),
  ],
  stakeholders: [person('Priya'), person('Tom')],
  notes: [note('reminder')],
  links: [
    sequence('budget', 'sign'),
    participation('Priya', 'sign'),
    participation('Tom', 'budget'),
    relation('Priya', 'Tom'),
  ],
  actions: [
    { id: 'send', stepId: 'budget', title: 'Send the sheet', status: 'planned', callId: 'call' },
    { id: 'pack', stepId: 'sign', title: 'Send the pack', status: 'planned', callId: 'call' },
  ],
  perspectives: [
    heard('oldest', { saidById: 'Tom' }),
    heard('middle', { supersedesId: 'oldest', callId: 'call' }),
    heard('newest', { supersedesId: 'middle', subject: { kind: 'links', id: 'budget-sign' } }),
  ],
  calls: [call],
  dismissals: [
    {
      id: 'ignored',
      ruleId: 'S01',
      subject: { kind: 'steps', id: 'budget' },
      reason: 'x',
      at: '2026-11-01T08:00:00Z',
    },
  ],
})
const remove = (...keys: Parameters<typeof deleteRecords>[1]['keys'][number][]) =>
  run(deleteRecords, workbook, { keys })

describe('delete a step', () => {
  const { change, after } = remove('steps:budget')

  it('takes its links, actions, perspectives and dismissals', () => {
    expect(change.label).toBe('Delete budget')
    expect(Object.keys(change.diff.removed).sort()).toEqual([
      'actions:send',
      'dismissals:ignored',
      'links:Tom-owns-budget',
      'links:budget-sign',
      'perspectives:middle',
      'perspectives:newest',
      'perspectives:oldest',
      'steps:budget',
    ])
  })

  it('leaves calls without it', () => {
    expect(after.calls.get('call')?.stepIds).toEqual(['sign'])
    expect(Object.keys(change.diff.updated)).toEqual(['calls:call'])
  })
})

describe('delete a person', () => {
  const { after } = remove('stakeholders:Tom')

  it('takes their links', () => {
    expect([...after.links.keys()].sort()).toEqual(['Priya-owns-sign', 'budget-sign'])
  })

  it('leaves questions, calls and criteria without them', () => {
    expect(after.steps.get('budget')?.openQuestions).toEqual([{ id: 'q', text: 'Which limit?' }])
    expect(after.calls.get('call')).toMatchObject({
      stakeholderIds: ['Priya'],
      questions: [{ id: 'q', text: 'Who signs?' }],
    })
    expect(after.deal.get('deal')?.criteria).toEqual([{ id: 'c', title: 'Price' }])
  })

  it('remembers by name who said what', () => {
    expect(after.perspectives.get('oldest')).toEqual(heard('oldest', { saidBy: 'Tom' }))
  })
})

describe('delete other records', () => {
  it('forgets the chosen branch and what was said of a link', () => {
    const { after } = remove('links:budget-sign')

    expect(after.steps.get('budget')).not.toHaveProperty('chosenLinkId')
    expect(after.perspectives.has('newest')).toBe(false)
  })

  it('lets the newest perspective supersede the oldest when the one between goes', () => {
    const { after } = remove('perspectives:middle')

    expect(after.perspectives.get('newest')?.supersedesId).toBe('oldest')
  })

  it('forgets a call where it was mentioned', () => {
    const { after } = remove('calls:call')

    expect(after.actions.get('pack')).not.toHaveProperty('callId')
    expect(after.perspectives.get('middle')).not.toHaveProperty('callId')
  })

  it('deletes several as one change and passes over what is gone', () => {
    expect(remove('steps:budget', 'steps:sign', 'steps:gone').change.label).toBe('Delete 2 steps')
    expect(remove('stakeholders:Tom', 'stakeholders:Priya').change.label).toBe('Delete 2 people')
    expect(remove('steps:budget', 'notes:reminder').change.label).toBe('Delete 2 items')
  })
})

describe('what cannot be deleted', () => {
  it.each([
    ['deal:deal', 'The deal itself cannot be deleted.'],
    ['sheets:map', 'Delete the sheet on its own.'],
    ['stages:approve', 'Delete the stage on its own.'],
    ['steps:gone', 'There is nothing to delete.'],
    ['steps:fixed', '"fixed" is locked. Unlock it before deleting it.'],
  ] as const)('%s', (key, sentence) => {
    expect(refusal(deleteRecords, workbook, { keys: [key] })).toBe(sentence)
  })
})
