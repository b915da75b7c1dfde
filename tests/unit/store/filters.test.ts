import { deleteRecords } from '@workbook/commands/delete-records'
import { beforeEach, describe, expect, test } from 'vitest'
import { hasFilter, toggleFilter } from '../../../renderer/store/filters'
import { createStores, type Stores } from '../../../renderer/store/stores'
import { givenWorkbook, participation, person, sequence, step } from '../workbook/given-workbook'

let stores: Stores

beforeEach(() => {
  stores = createStores(
    givenWorkbook({
      steps: [step('budget'), step('sign')],
      stakeholders: [person('julia')],
      links: [participation('julia', 'budget')],
    }),
  )
})

describe('filters of a session', () => {
  test('dim nothing while there are none', () => {
    expect(stores.selectors.lit()).toBeNull()
    expect(hasFilter(stores.session)).toBe(false)
  })

  test('come and go with each choice', () => {
    toggleFilter(stores.session, { kind: 'person', id: 'julia' })
    expect(stores.selectors.lit()?.has('steps:budget')).toBe(true)
    expect(stores.selectors.lit()?.has('steps:sign')).toBe(false)

    toggleFilter(stores.session, { kind: 'person', id: 'julia' })
    expect(stores.selectors.lit()).toBeNull()
  })

  test('of a person go with the person', () => {
    toggleFilter(stores.session, { kind: 'person', id: 'julia' })
    toggleFilter(stores.session, { kind: 'overdue' })

    stores.document.execute(deleteRecords, { keys: ['stakeholders:julia'] })

    expect(stores.session.getState().filters).toEqual([{ kind: 'overdue' }])
  })

  test('know the critical path of the deal', () => {
    stores = createStores(
      givenWorkbook({
        steps: [
          step('long', { duration: { min: 20, max: 20, unit: 'working' } }),
          step('short', { y: 100, duration: { min: 2, max: 2, unit: 'working' } }),
          step('buy', { stageId: 'contract', kind: 'purchase' }),
        ],
        links: [sequence('long', 'buy'), sequence('short', 'buy')],
      }),
    )
    toggleFilter(stores.session, { kind: 'critical' })

    expect([...(stores.selectors.lit() ?? [])].sort()).toEqual(['links:long-buy', 'steps:buy', 'steps:long'])
  })

  test('the same answer is the same object, so that nothing is drawn anew', () => {
    toggleFilter(stores.session, { kind: 'unknowns' })
    expect(stores.selectors.lit()).toBe(stores.selectors.lit())
  })
})

describe('looking at neighbours', () => {
  test('ends when the box goes or another sheet is shown', () => {
    stores.session.showNeighboursOf(['steps:budget'])
    expect(stores.selectors.lit()?.has('stakeholders:julia')).toBe(true)

    stores.document.execute(deleteRecords, { keys: ['steps:budget'] })
    expect(stores.session.getState().neighboursOf).toEqual([])

    stores.session.showNeighboursOf(['steps:sign'])
    stores.session.showSheet('legal')
    expect(stores.selectors.lit()).toBeNull()
  })
})
