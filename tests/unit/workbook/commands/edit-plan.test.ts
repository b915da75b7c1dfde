import { readingOrder } from '@workbook/analysis/reading-order'
import { editPlan } from '@workbook/commands/edit-plan'
import { type Box, boxesOnSheet } from '@workbook/layout/boxes'
import type { SellerAction } from '@workbook/model/action'
import { describe, expect, it } from 'vitest'
import { givenWorkbook, participation, person, step } from '../given-workbook'
import { refusal, run } from './run-command'

const bring: SellerAction = { id: 'bring', stepId: 'budget', title: 'Bring the figures', status: 'planned' }

const workbook = givenWorkbook({
  steps: [
    step('budget', { title: 'Approve budget', due: '2026-11-20', y: 0 }),
    step('sign', { y: 120 }),
    step('redline', { sheetId: 'legal', stageId: null }),
    step('fixed', { stageId: 'contract', locked: true }),
  ],
  stakeholders: [person('Priya'), person('Tom')],
  links: [participation('Priya', 'budget'), participation('Priya', 'sign')],
  actions: [bring],
})

const label = 'Set cells'
const titles = (after: typeof workbook) =>
  readingOrder(
    after,
    [...after.steps.values()].filter(({ sheetId }) => sheetId === 'map'),
  ).map(({ title }) => title)

describe('edit plan', () => {
  it('changes fields, people and our action of several steps as one change', () => {
    const { change, after } = run(editPlan, workbook, {
      edits: [
        {
          stepId: 'budget',
          edit: { changes: { status: 'done', due: '2026-12-01' }, action: 'Send the figures' },
        },
        {
          stepId: 'sign',
          edit: { participants: [{ role: 'owns', people: [{ id: 'Tom' }] }], action: 'Ask Tom' },
        },
      ],
      added: [],
      label,
    })

    expect(change.label).toBe(label)
    expect(after.steps.get('budget')).toMatchObject({
      status: 'done',
      slips: [{ from: '2026-11-20', to: '2026-12-01' }],
    })
    expect(after.actions.get('bring')?.title).toBe('Send the figures')
    expect([...after.links.values()].map(({ sourceId, targetId }) => `${sourceId} ${targetId}`)).toEqual([
      'Priya budget',
      'Tom sign',
    ])
    expect([...after.actions.values()]).toContainEqual(
      expect.objectContaining({ stepId: 'sign', title: 'Ask Tom', status: 'planned' }),
    )
  })

  it('adds a person once, however often the new name is written', () => {
    const people = [{ name: 'Jon  Smith' }]
    const { after } = run(editPlan, workbook, {
      edits: [
        { stepId: 'budget', edit: { participants: [{ role: 'owns', people }] } },
        { stepId: 'sign', edit: { participants: [{ role: 'owns', people: [{ name: 'jon smith' }] }] } },
      ],
      added: [],
      label,
    })

    const added = [...after.stakeholders.values()].filter(({ id }) => id.startsWith('new'))
    expect(added).toMatchObject([{ name: 'Jon Smith', placeholder: false }])
    expect(overlaps(after)).toEqual([])
  })

  it('takes our action away with an empty text, and refuses to choose among several', () => {
    const { after } = run(editPlan, workbook, {
      edits: [{ stepId: 'budget', edit: { action: '' } }],
      added: [],
      label,
    })
    expect(after.actions.size).toBe(0)

    const two = givenWorkbook({
      steps: [step('budget', { title: 'Approve budget' })],
      actions: [bring, { ...bring, id: 'call' }],
    })
    const edits = [{ stepId: 'budget', edit: { action: 'Send' } }]
    expect(refusal(editPlan, two, { edits, added: [], label })).toBe(
      '"Approve budget" has 2 actions of ours. Change them in the inspector.',
    )
  })

  it('moves a step to the end of another stage, on no other box', () => {
    const crowded = givenWorkbook({
      steps: [step('budget'), step('choose', { stageId: 'approve', y: 0 })],
      stakeholders: [person('Tom', { placements: [{ sheetId: 'map', stageId: 'approve', x: 4, y: 100 }] })],
    })
    const { after } = run(editPlan, crowded, {
      edits: [{ stepId: 'budget', edit: { stageId: 'approve' } }],
      added: [],
      label,
    })

    expect(after.steps.get('budget')?.stageId).toBe('approve')
    expect(titles(after)).toEqual(['choose', 'budget'])
    expect(overlaps(after, () => true)).toEqual([])
  })

  it('adds rows at the end of a stage, or before a step, in their order', () => {
    const { change, after } = run(editPlan, workbook, {
      edits: [],
      added: [
        {
          sheetId: 'map',
          stageId: 'evaluate',
          beforeId: 'sign',
          steps: [{ changes: { title: 'one' } }, { changes: { title: 'two' } }],
        },
        { sheetId: 'map', stageId: 'approve', beforeId: null, steps: [{ changes: { title: 'three' } }] },
      ],
      label,
    })

    expect(change.select).toHaveLength(3)
    expect(titles(after)).toEqual(['Approve budget', 'one', 'two', 'sign', 'three', 'fixed'])
    expect(overlaps(after)).toEqual([])
  })

  it('does nothing at all when one cell refuses', () => {
    const edits = [
      { stepId: 'budget', edit: { changes: { status: 'done' as const } } },
      { stepId: 'sign', edit: { changes: { due: '2026-02-31' } } },
    ]
    expect(refusal(editPlan, workbook, { edits, added: [], label })).toContain('is not a day of the calendar')
  })

  it.each([
    [{ stepId: 'gone', edit: {} }, 'What you were editing no longer exists.'],
    [{ stepId: 'budget', edit: { stageId: 'gone' } }, 'That stage is not on this sheet.'],
    [{ stepId: 'fixed', edit: { stageId: 'approve' } }, '"fixed" is locked. Unlock it to move it.'],
    [
      { stepId: 'budget', edit: { participants: [{ role: 'owns' as const, people: [{ id: 'gone' }] }] } },
      'That person is no longer in the workbook.',
    ],
  ])('refuses %o', (edit, sentence) => {
    expect(refusal(editPlan, workbook, { edits: [edit], added: [], label })).toBe(sentence)
  })
})

/** Pairs of boxes of the map that lie on each other, of which the workbook above has none. */
function overlaps(
  after: typeof workbook,
  counts = ({ kind, id }: Box) => kind === 'steps' || id.startsWith('new'),
): string[] {
  const boxes = boxesOnSheet(after, 'map').filter(counts)
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => {
      const apart =
        a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height
      return apart ? [] : [`${a.id} and ${b.id}`]
    }),
  )
}
