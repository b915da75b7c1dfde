import { editRecord } from '@workbook/commands/edit-record'
import { beforeEach, describe, expect, test } from 'vitest'
import { showWhereItIs } from '../../../renderer/store/show-on-map'
import { createStores, type Stores } from '../../../renderer/store/stores'
import { givenWorkbook, person, step } from '../workbook/given-workbook'

let stores: Stores

beforeEach(() => {
  stores = createStores(
    givenWorkbook({
      steps: [
        step('a', { title: 'Approve draft' }),
        step('b', { title: 'Sign draft', y: 100 }),
        step('c', { title: 'Review draft', sheetId: 'legal', stageId: null }),
      ],
      stakeholders: [person('julia')],
      actions: [{ id: 'act', stepId: 'b', title: 'Bring the figures', status: 'planned' }],
      perspectives: [
        {
          id: 'per',
          subject: { kind: 'actions', id: 'act' },
          statement: 'Fine',
          stance: 'confirms',
          directness: 'first-hand',
          date: '2026-11-24',
        },
      ],
      calls: [{ id: 'call', title: 'Review', stakeholderIds: [], stepIds: [] }],
    }),
  )
})

describe('going through what was found', () => {
  test('wraps around at both ends', () => {
    stores.find.change({ query: 'draft' })
    expect([1, 1, 1, 1, -1].map((by) => stores.find.step(by as 1 | -1)?.key)).toEqual([
      'steps:a',
      'steps:b',
      'steps:c',
      'steps:a',
      'steps:c',
    ])
  })

  test('backwards begins at the last', () => {
    stores.find.change({ query: 'draft' })
    expect(stores.find.step(-1)?.key).toBe('steps:c')
  })

  test('begins anew with another query and finds what was changed since', () => {
    stores.find.change({ query: 'draft' })
    stores.find.step(1)
    stores.document.execute(editRecord, { kind: 'steps', id: 'a', changes: { title: 'Approve budget' } })

    expect(stores.find.matches().map(({ key }) => key)).toEqual(['steps:b', 'steps:c'])
    stores.find.change({ query: 'budget' })
    expect(stores.find.getState().at).toBe(-1)
    expect(stores.find.step(1)?.key).toBe('steps:a')
  })

  test('knows titles alone while they are to be replaced', () => {
    stores.document.execute(editRecord, {
      kind: 'steps',
      id: 'c',
      changes: { title: 'Sign', notes: 'draft' },
    })
    stores.find.change({ query: 'draft' })
    expect(stores.find.matches()).toHaveLength(3)

    stores.find.change({ replacing: true })
    expect(stores.find.matches().map(({ key }) => key)).toEqual(['steps:a', 'steps:b'])
  })

  test('of nothing leads nowhere', () => {
    expect(stores.find.step(1)).toBeNull()
    stores.find.change({ query: 'zebra' })
    expect(stores.find.step(1)).toBeNull()
  })
})

describe('showing where a record is', () => {
  test.each([
    ['steps:c', ['steps:c'], 'legal', 'map'],
    ['actions:act', ['steps:b'], 'map', 'map'],
    ['perspectives:per', ['steps:b'], 'map', 'map'],
    ['stages:approve', ['stages:approve'], 'map', 'map'],
    ['calls:call', ['calls:call'], 'map', 'calls'],
    ['deal:deal', [], 'map', 'map'],
  ] as const)('%s selects %j on sheet %s in view %s', (key, selection, sheet, view) => {
    showWhereItIs(stores, key)

    const state = stores.session.getState()
    expect([...state.selection]).toEqual(selection)
    expect(state.activeSheetId).toBe(sheet)
    expect(state.view).toBe(view)
  })
})
