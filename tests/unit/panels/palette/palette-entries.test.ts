// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { connectTo } from '../../../../renderer/bridge/window-api'
import { windowState } from '../../../../renderer/bridge/window-state'
import { findEntries } from '../../../../renderer/panels/palette/palette-entries'
import { recentActions, rememberAction } from '../../../../renderer/panels/palette/recent-actions'
import { createStores, type Stores } from '../../../../renderer/store/stores'
import { givenWorkbook, person, step } from '../../workbook/given-workbook'

let stores: Stores

beforeEach(() => {
  localStorage.clear()
  connectTo({ platform: 'linux' } as Parameters<typeof connectTo>[0])
  stores = createStores(
    givenWorkbook({
      steps: [
        step('prove', { title: 'Prove it' }),
        step('secret', { title: 'Provoke', visibility: 'internal' }),
      ],
      stakeholders: [person('Prosper')],
    }),
  )
  windowState.setState({ screen: 'workbook', stores })
})

afterEach(() => windowState.setState({ screen: 'home', stores: null, dialog: null }))

const found = (text: string) => findEntries(text, stores).map(({ label }) => label)

describe('the palette', () => {
  test('offers every action that can be run now, the ones used last first', () => {
    rememberAction('view.zoomToFit')
    rememberAction('map.addNote')

    const [first, second, ...others] = findEntries('', stores)
    expect([first?.label, second?.label]).toEqual(['Add note', 'Zoom to fit'])
    expect(others.map(({ label }) => label)).toContain('Export PDF…')
    // Nothing is selected and nothing was done.
    expect(others.map(({ label }) => label)).not.toContain('Delete')
    expect(others.map(({ label }) => label)).not.toContain('Undo')
  })

  test('goes to steps, people, stages, sheets and views by name', () => {
    expect(found('prove it')).toEqual(['Prove it'])
    expect(found('prosper')).toEqual(['Prosper'])
    expect(found('evaluate')).toEqual(['Evaluate'])
    expect(found('legal')).toEqual(['Legal review'])
    expect(found('map')).toContain('Map')
  })

  test('shows a step where it is', () => {
    const [entry] = findEntries('prove it', stores)
    entry?.onChoose()

    expect([...stores.session.getState().selection]).toEqual(['steps:prove'])
  })

  test('runs an action and remembers it', () => {
    const [entry] = findEntries('keyboard shortcuts', stores)
    entry?.onChoose()

    expect(windowState.getState().dialog).toBe('shortcuts')
    expect(recentActions()).toEqual(['help.shortcuts'])
  })

  test('says of what is looked for and needs something selected what that is', () => {
    const looked = () => findEntries('link', stores).find(({ label }) => label === 'Connect to…')
    expect(looked()).toMatchObject({ disabled: true, remark: 'Select a step or a person first' })

    stores.session.select(['steps:prove'])
    expect(looked()?.disabled).toBeUndefined()
    // What only waits for a selection is not on the list of what can be done.
    expect(found('')).not.toContain('Change where it begins…')
  })

  test('puts what can be done before what cannot yet', () => {
    const entries = findEntries('select', stores)
    const firstWaiting = entries.findIndex(({ disabled }) => disabled)
    expect(firstWaiting).toBeGreaterThan(0)
    expect(entries.slice(firstWaiting).every(({ disabled }) => disabled)).toBe(true)
  })

  test('offers nothing to be selected for where nothing may be changed', () => {
    stores.document.setReadOnly('Locked by a colleague.')
    expect(found('change where')).toEqual([])
  })

  test('shows a client nothing that a client may not see', () => {
    stores.session.showTo('client')

    expect(found('pro')).toContain('Prove it')
    expect(found('pro')).not.toContain('Provoke')
    expect(found('export')).toEqual([])
    expect(found('plan')).toEqual([])
  })

  test('has the actions of the start screen where no workbook is open', () => {
    windowState.setState({ screen: 'home', stores: null })

    expect(findEntries('', null).map(({ label }) => label)).toContain('New workbook…')
    expect(findEntries('add step', null)).toEqual([])
  })
})

describe('actions used last', () => {
  test('are each kept once, the latest first, and only a few', () => {
    for (const id of ['file.new', 'file.open', 'file.new'] as const) rememberAction(id)
    expect(recentActions()).toEqual(['file.new', 'file.open'])

    for (const id of ['map.addStep', 'map.addNote', 'map.addStage', 'edit.undo', 'edit.redo'] as const) {
      rememberAction(id)
    }
    expect(recentActions()).toHaveLength(6)
    expect(recentActions()[0]).toBe('edit.redo')
  })

  test('of another version of the program are passed over', () => {
    const storage = { getItem: vi.fn(() => 'file.explode constructor file.new') }
    expect(recentActions(storage)).toEqual(['file.new'])
  })
})
