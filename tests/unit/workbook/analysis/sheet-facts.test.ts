import { sheetFacts } from '@workbook/analysis/sheet-facts'
import { editRecord } from '@workbook/commands/edit-record'
import { describe, expect, it } from 'vitest'
import { run } from '../commands/run-command'
import { givenWorkbook, participation, person, sequence, step } from '../given-workbook'

const today = '2026-11-24'
const priya = person('Priya')
const tom = person('Tom')
const workbook = givenWorkbook({
  steps: [
    step('prove', { status: 'done', due: '2026-11-01' }),
    step('budget', {
      due: '2026-11-23',
      slips: [{ from: '2026-11-10', to: '2026-11-23', noticedAt: '2026-11-10T08:00:00Z' }],
    }),
    step('sign', { due: '2026-11-24' }),
    step('redline', { sheetId: 'legal', stageId: null }),
  ],
  stakeholders: [priya, tom],
  links: [
    sequence('prove', 'budget'),
    sequence('budget', 'sign'),
    participation('Priya', 'budget'),
    participation('Tom', 'budget', 'approves'),
    participation('Tom', 'sign', 'informed'),
  ],
  actions: [
    { id: '1', stepId: 'budget', title: 'Send it', status: 'planned' },
    { id: '2', stepId: 'budget', title: 'Sent it', status: 'done' },
    { id: '3', stepId: 'prove', title: 'Proved it', status: 'done' },
    { id: '4', stepId: 'sign', title: 'No longer', status: 'dropped' },
    { id: '5', stepId: null, title: 'For no step', status: 'planned' },
  ],
  perspectives: [
    {
      id: 'p',
      subject: { kind: 'steps', id: 'budget', field: 'due' },
      statement: 'By Friday',
      stance: 'confirms',
      directness: 'first-hand',
      date: '2026-11-20',
      saidById: 'Priya',
    },
  ],
})

describe('facts of a sheet', () => {
  it('tell what a card shows, for the steps of that sheet', () => {
    expect(sheetFacts(workbook, 'map', today)).toEqual(
      new Map([
        [
          'prove',
          {
            next: false,
            verification: 'unverified',
            aged: false,
            owners: [],
            approver: null,
            action: 'done',
            overdue: false,
            slipCount: 0,
          },
        ],
        [
          'budget',
          {
            next: true,
            verification: 'single-source',
            aged: false,
            owners: [priya],
            approver: tom,
            action: 'planned',
            overdue: true,
            slipCount: 1,
          },
        ],
        [
          'sign',
          {
            next: false,
            verification: 'unverified',
            aged: false,
            owners: [],
            approver: null,
            action: 'none',
            overdue: false,
            slipCount: 0,
          },
        ],
      ]),
    )
  })

  it('tell that nobody has confirmed an open step lately', () => {
    const aged = (day: string) => sheetFacts(workbook, 'map', day).get('budget')?.aged
    expect(aged('2027-01-04')).toBe(false)
    expect(aged('2027-01-05')).toBe(true)
  })

  it('stay the same objects where nothing changed', () => {
    const before = sheetFacts(workbook, 'map', today)
    const { after } = run(editRecord, workbook, { kind: 'steps', id: 'budget', changes: { status: 'done' } })
    const facts = sheetFacts(after, 'map', today, before)

    expect(facts.get('prove')).toBe(before.get('prove'))
    expect(facts.get('budget')).not.toBe(before.get('budget'))
    expect(facts.get('sign')?.next).toBe(true)
    expect(sheetFacts({ ...workbook }, 'map', today, before)).toBe(before)
  })

  it('notice that a step is gone', () => {
    const before = sheetFacts(workbook, 'map', today)
    const smaller = { ...workbook, steps: new Map([...workbook.steps].slice(1)) }

    expect([...sheetFacts(smaller, 'map', today, before).keys()]).toEqual(['budget', 'sign'])
  })
})
