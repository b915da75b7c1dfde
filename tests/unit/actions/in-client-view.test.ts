// @vitest-environment happy-dom
import { menuActionsForClient } from '@contract/menu-actions'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type ActionId, actions } from '../../../renderer/actions/registry'
import { actionContext, canRun, runAction } from '../../../renderer/actions/run-action'
import { windowState } from '../../../renderer/bridge/window-state'
import { createStores, type Stores } from '../../../renderer/store/stores'
import { givenWorkbook, step } from '../workbook/given-workbook'

const ids = Object.keys(actions) as ActionId[]
let stores: Stores

beforeEach(() => {
  stores = createStores(givenWorkbook({ steps: [step('budget')] }))
  stores.session.select(['steps:budget'])
  windowState.setState({ screen: 'workbook', stores, dialog: 'settings' })
})

afterEach(() => {
  windowState.setState({ screen: 'home', stores: null, dialog: null })
})

describe('actions while a client looks', () => {
  test('only those are left that somebody has looked at', () => {
    runAction('view.clientView')

    const left = ids.filter((id) => canRun(id, actionContext()))
    expect(left).toContain('view.clientView')
    expect(left).toContain('map.addStep')
    expect(left.filter((id) => !(menuActionsForClient as readonly string[]).includes(id))).toEqual([
      'edit.cut',
      'edit.copy',
      'edit.paste',
      'map.addStage',
      'view.goToInspector',
    ])
    expect(windowState.getState().dialog).toBeNull()
  })

  test('in a presentation nothing but its end is', () => {
    runAction('view.present')
    expect(ids.filter((id) => canRun(id, actionContext()))).toEqual(['view.present'])

    runAction('view.present')
    expect(stores.session.getState()).toMatchObject({ presenting: null, audience: 'internal' })
  })
})
