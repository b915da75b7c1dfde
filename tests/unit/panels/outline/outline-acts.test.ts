import { stepsOfStage } from '@workbook/layout/order-in-stage'
import { inOrder } from '@workbook/model/workbook'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  type Addition,
  addAt,
  additionAt,
  deleteRows,
  dropRow,
  moveRow,
  moveToNextStage,
} from '../../../../renderer/panels/outline/outline-acts'
import { type OutlineRow, outlineRows } from '../../../../renderer/panels/outline/outline-rows'
import { createStores, type Stores } from '../../../../renderer/store/stores'
import { givenWorkbook, note, person, sequence, step } from '../../workbook/given-workbook'

let stores: Stores

beforeEach(() => {
  stores = createStores(
    givenWorkbook({
      steps: [
        step('a', { y: 24 }),
        step('b', { y: 140 }),
        step('x', { stageId: 'approve', y: 24 }),
        step('other', { sheetId: 'legal', stageId: null }),
      ],
      stakeholders: [person('julia')],
      links: [sequence('a', 'b')],
      notes: [note('reminder')],
    }),
  )
})

function row(id: string): OutlineRow {
  const found = outlineRows(stores.document.getState().workbook, () => true).find((line) => line.id === id)
  if (!found) throw new Error(`There is no line ${id}`)
  return found
}

const stepsIn = (stageId: string | null) =>
  stepsOfStage(stores.document.getState().workbook, { sheetId: 'map', stageId }).map(({ id }) => id)
const stages = () => {
  const { workbook } = stores.document.getState()
  return inOrder([...workbook.stages.values()].filter(({ sheetId }) => sheetId === 'map')).map(({ id }) => id)
}

describe('moving a line', () => {
  test('within its stage, then on into the next and back as its last', () => {
    moveRow(stores.document, row('steps:a'), 1)
    expect(stepsIn('evaluate')).toEqual(['b', 'a'])

    moveRow(stores.document, row('steps:a'), 1)
    expect([stepsIn('evaluate'), stepsIn('approve')]).toEqual([['b'], ['a', 'x']])

    moveRow(stores.document, row('steps:a'), -1)
    expect([stepsIn('evaluate'), stepsIn('approve')]).toEqual([['b', 'a'], ['x']])
  })

  test('of a stage or a sheet', () => {
    moveRow(stores.document, row('stages:evaluate'), 1)
    expect(stages()).toEqual(['approve', 'evaluate', 'contract'])

    moveRow(stores.document, row('sheets:legal'), -1)
    expect(inOrder(stores.document.getState().workbook.sheets.values()).map(({ id }) => id)).toEqual([
      'legal',
      'map',
    ])
  })

  test.each([
    ['map/stakeholders:julia', 'Only sheets, stages and steps stand in an order.'],
    ['notes:reminder', 'Only sheets, stages and steps stand in an order.'],
  ])('of %s is refused in one sentence', (id, reason) => {
    expect(moveRow(stores.document, row(id), 1)).toMatchObject({ ok: false, error: { message: reason } })
  })

  test('before the first stage is refused', () => {
    expect(moveToNextStage(stores.document, row('steps:a'), -1)).toMatchObject({
      ok: false,
      error: { message: 'There is no stage before this one.' },
    })
  })
})

describe('dropping a line', () => {
  test.each([
    ['steps:b', 'steps:a', ['b', 'a'], ['x']],
    ['steps:a', 'steps:b', ['b', 'a'], ['x']],
    ['steps:a', 'steps:x', ['b'], ['a', 'x']],
    ['steps:a', 'stages:approve', ['b'], ['x', 'a']],
  ])('%s on %s', (dragged, target, evaluate, approve) => {
    dropRow(stores.document, row(dragged), row(target))
    expect([stepsIn('evaluate'), stepsIn('approve')]).toEqual([evaluate, approve])
  })

  test('a stage on a stage takes its place', () => {
    dropRow(stores.document, row('stages:contract'), row('stages:evaluate'))
    expect(stages()).toEqual(['contract', 'evaluate', 'approve'])
  })

  test.each([
    ['steps:a', 'steps:other'],
    ['stages:evaluate', 'steps:a'],
    ['sheets:map', 'stages:evaluate'],
  ])('%s on %s is refused', (dragged, target) => {
    expect(dropRow(stores.document, row(dragged), row(target)).ok).toBe(false)
  })
})

describe('adding at a line', () => {
  test.each([
    ['sheets:map', 'stage'],
    ['stages:evaluate', 'step'],
    ['steps:a', 'step'],
    ['map/people', 'person'],
    ['map/stakeholders:julia', 'person'],
    ['notes:reminder', 'note'],
  ] as const)('%s adds a %s', (id, what) => {
    expect(additionAt(row(id))).toBe<Addition>(what)
    const added = addAt(stores.document, what, row(id), 'map')
    expect(added.ok && added.value.select).toHaveLength(1)
  })

  test('a step comes after the step, or at the end of the stage', () => {
    addAt(stores.document, 'step', row('steps:a'), 'map')
    expect(stepsIn('evaluate')[0]).toBe('a')
    expect(stepsIn('evaluate')[2]).toBe('b')
    addAt(stores.document, 'step', row('stages:approve'), 'map')
    expect(stepsIn('approve')[0]).toBe('x')
  })

  test('without a sheet is refused', () => {
    expect(addAt(stores.document, 'step', undefined, null)).toMatchObject({ ok: false })
  })
})

describe('deleting lines', () => {
  test('follows the rules of each kind', () => {
    deleteRows(stores.document, [row('stages:contract')])
    expect(stages()).not.toContain('contract')
    deleteRows(stores.document, [row('steps:a'), row('map/stakeholders:julia')])
    const { workbook } = stores.document.getState()
    expect([workbook.steps.has('a'), workbook.stakeholders.has('julia'), workbook.links.size]).toEqual([
      false,
      false,
      0,
    ])
    deleteRows(stores.document, [row('sheets:legal')])
    expect(deleteRows(stores.document, [row('sheets:map')])).toMatchObject({ ok: false })
  })
})
