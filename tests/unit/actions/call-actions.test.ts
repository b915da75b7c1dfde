// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { canRun, runAction } from '../../../renderer/actions/run-action'
import { windowState } from '../../../renderer/bridge/window-state'
import { createStores, type Stores } from '../../../renderer/store/stores'
import { givenWorkbook, participation, person, step } from '../workbook/given-workbook'

let stores: Stores

beforeEach(() => {
  stores = createStores(
    givenWorkbook({
      steps: [step('budget', { title: 'Agree the budget' })],
      stakeholders: [person('Priya'), person('Tom')],
      links: [participation('Priya', 'budget'), participation('Tom', 'budget', 'approves')],
    }),
  )
  windowState.setState({ screen: 'workbook', stores })
})

afterEach(() => {
  windowState.setState({ screen: 'home', stores: null })
})

const planned = () => [...stores.document.getState().workbook.calls.values()]

describe('planning a call from the map', () => {
  test('takes the owner of the selected step along and opens the call with the caret in its name', () => {
    stores.session.select(['steps:budget'])
    runAction('call.plan')

    const [call] = planned()
    expect(call).toMatchObject({ stakeholderIds: ['Priya'], stepIds: ['budget'] })
    const { view, selection, editing } = stores.session.getState()
    expect({ view, selection: [...selection], editing: editing?.key }).toEqual({
      view: 'calls',
      selection: [`calls:${call?.id}`],
      editing: `calls:${call?.id}`,
    })
  })

  test('proposes what a selected person can move, and is one undo step', () => {
    stores.session.select(['stakeholders:Tom'])
    runAction('call.plan')
    expect(planned()).toMatchObject([{ stakeholderIds: ['Tom'], stepIds: ['budget'] }])

    stores.document.undo()
    expect(planned()).toEqual([])
  })

  test('is not there while a client looks', () => {
    runAction('view.clientView')
    expect(canRun('call.plan')).toBe(false)
  })
})

test('the open questions by person are shown from wherever one is', () => {
  runAction('call.questions')
  const { view, reviewPart } = stores.session.getState()
  expect({ view, reviewPart }).toEqual({ view: 'review', reviewPart: 'questions' })
})
