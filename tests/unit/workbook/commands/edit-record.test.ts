import { editRecord } from '@workbook/commands/edit-record'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, note, participation, person, sequence, step } from '../given-workbook'
import { refusal, run } from './run-command'

const workbook = givenWorkbook({
  steps: [
    step('budget', { title: 'Approve budget', due: '2026-11-20', evidenceExpected: 'Request number' }),
    step('sign'),
    step('redline', { sheetId: 'legal', stageId: null }),
  ],
  stakeholders: [person('Tom')],
  notes: [note('reminder')],
  links: [
    sequence('budget', 'sign'),
    participation('Tom', 'budget'),
    participation('Tom', 'budget', 'approves'),
  ],
})
const edit = (input: Parameters<typeof editRecord>[1]) => run(editRecord, workbook, input)
const refused = (input: Parameters<typeof editRecord>[1]) => refusal(editRecord, workbook, input)

describe('edit record', () => {
  it('changes the named fields and nothing else', () => {
    const { change } = edit({ kind: 'steps', id: 'budget', changes: { status: 'done', title: 'Approve' } })
    const [from, to] = change.diff.updated['steps:budget'] ?? []

    expect(change.label).toBe('Edit Approve budget')
    expect(to).toEqual({ ...from, status: 'done', title: 'Approve' })
  })

  it('takes an optional field away', () => {
    const { change, after } = edit({ kind: 'steps', id: 'budget', changes: { evidenceExpected: undefined } })

    expect(change.label).toBe('Remove expected evidence of Approve budget')
    expect(after.steps.get('budget')).not.toHaveProperty('evidenceExpected')
  })

  it.each([
    [{ kind: 'steps', id: 'budget', changes: { title: 'Budget' } }, 'Rename step'],
    [{ kind: 'steps', id: 'budget', changes: { due: '2026-12-01' } }, 'Set due date of Approve budget'],
    [{ kind: 'stakeholders', id: 'Tom', changes: { name: 'Tom B.' } }, 'Rename person'],
    [{ kind: 'notes', id: 'reminder', changes: { text: 'Ask Priya' } }, 'Edit note'],
    [{ kind: 'links', id: 'budget-sign', changes: { label: 'approved' } }, 'Set label of the link'],
    [{ kind: 'deal', id: 'deal', changes: { clientDate: '2027-03-01' } }, 'Set client’s date of the deal'],
  ] satisfies [Parameters<typeof editRecord>[1], string][])('says what it does: %o', (input, label) => {
    expect(edit(input).change.label).toBe(label)
  })

  it('keeps fields that a newer program wrote', () => {
    const extended = givenWorkbook({ steps: [{ ...step('budget'), colour: 'red' } as never] })
    const { after } = run(editRecord, extended, { kind: 'steps', id: 'budget', changes: { title: 'B' } })

    expect(after.steps.get('budget')).toHaveProperty('colour', 'red')
  })
})

describe('due dates', () => {
  it('remembers each postponement', () => {
    const { after } = edit({ kind: 'steps', id: 'budget', changes: { due: '2026-12-04' } })

    expect(after.steps.get('budget')?.slips).toEqual([
      { from: '2026-11-20', to: '2026-12-04', noticedAt: '2026-11-24T09:30:00Z' },
    ])
  })

  it('does not count an earlier date, a first date or a removed one', () => {
    for (const due of ['2026-11-19', undefined]) {
      expect(
        edit({ kind: 'steps', id: 'budget', changes: { due } }).after.steps.get('budget'),
      ).not.toHaveProperty('slips')
    }
    expect(
      edit({ kind: 'steps', id: 'sign', changes: { due: '2027-01-08' } }).after.steps.get('sign'),
    ).not.toHaveProperty('slips')
  })

  it('leaves slips alone that are edited by hand', () => {
    const { after } = edit({ kind: 'steps', id: 'budget', changes: { due: '2026-12-04', slips: [] } })

    expect(after.steps.get('budget')?.slips).toEqual([])
  })
})

describe('what cannot be', () => {
  it('refuses values that the file format does not allow, in one sentence', () => {
    expect(refused({ kind: 'steps', id: 'budget', changes: { due: '2026-02-30' } })).toBe(
      'Due is not a day of the calendar.',
    )
    expect(
      refused({ kind: 'steps', id: 'budget', changes: { duration: { min: 5, max: 2, unit: 'working' } } }),
    ).toBe('Duration, max must not be less than min.')
    expect(
      refused({ kind: 'deal', id: 'deal', changes: { value: { amount: '1,5', currency: 'EUR' } } }),
    ).toContain('must be a decimal number')
    expect(refused({ kind: 'steps', id: 'budget', changes: { title: undefined } })).toBe(
      'Title is missing or empty.',
    )
  })

  it('refuses what is gone', () => {
    expect(refused({ kind: 'steps', id: 'gone', changes: { title: 'X' } })).toBe(
      'What you were editing no longer exists.',
    )
    expect(refused({ kind: 'steps', id: 'budget', changes: { detailSheetId: 'gone' } })).toBe(
      'The sheet it mentions is no longer in the workbook.',
    )
  })

  it('refuses links that the rules forbid, and a branch that leaves another step', () => {
    expect(refused({ kind: 'links', id: 'Tom-owns-budget', changes: { role: 'approves' } })).toContain(
      'already takes part',
    )
    expect(refused({ kind: 'links', id: 'budget-sign', changes: { targetId: 'budget' } })).toBe(
      'A step cannot come after itself.',
    )
    expect(refused({ kind: 'steps', id: 'sign', changes: { chosenLinkId: 'budget-sign' } })).toBe(
      'The chosen branch must be a link that leaves this step.',
    )
  })

  it('refuses a sheet of details that leads back to the step', () => {
    const nested = givenWorkbook({
      steps: [step('a', { detailSheetId: 'legal' }), step('b', { sheetId: 'legal', stageId: null })],
    })
    const sentence = 'A step cannot be detailed by a sheet that leads back to it.'

    for (const [id, detailSheetId] of [
      ['a', 'map'],
      ['b', 'map'],
    ] as const) {
      expect(refusal(editRecord, nested, { kind: 'steps', id, changes: { detailSheetId } })).toBe(sentence)
    }
  })

  it('refuses a place that would tear a link apart', () => {
    expect(refused({ kind: 'steps', id: 'sign', changes: { sheetId: 'legal', stageId: null } })).toBe(
      'It is linked to "Approve budget" on another sheet. Remove that link first.',
    )
  })

  it('keeps a record’s id', () => {
    const changes = { id: 'other', title: 'X' } as never

    expect([...edit({ kind: 'steps', id: 'sign', changes }).after.steps.keys()]).toContain('sign')
  })
})

describe('days of a template', () => {
  const days = { min: 2, max: 5, unit: 'working' } as const
  const drawn = givenWorkbook({
    steps: [step('review', { duration: days, durationProvenance: 'template' })],
  })
  const edited = (changes: object) =>
    run(editRecord, drawn, { kind: 'steps', id: 'review', changes }).after.steps.get('review')

  it.each([
    ['are a default no more once others are given', { duration: { ...days, max: 9 } }, 'ours'],
    [
      'are a default no more once they are counted otherwise',
      { duration: { ...days, unit: 'calendar' } },
      'ours',
    ],
    ['stay a default while something else changes', { title: 'Review it' }, 'template'],
    [
      'stay what somebody says they are',
      { duration: { ...days, max: 9 }, durationProvenance: 'client' },
      'client',
    ],
  ])('%s', (_what, changes, provenance) => {
    expect(edited(changes)?.durationProvenance).toBe(provenance)
  })

  it('come from nowhere when there are none', () => {
    expect(edited({ duration: undefined })).not.toHaveProperty('durationProvenance')
  })
})
