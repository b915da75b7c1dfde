// @vitest-environment happy-dom
import { addStep } from '@workbook/commands/add-step'
import { newWorkbook } from '@workbook/format/new-workbook'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listenForKeys } from '../../../renderer/actions/listen-for-keys'
import { mapArea } from '../../../renderer/actions/map-area'
import { runMenuAction } from '../../../renderer/actions/run-action'
import { windowState } from '../../../renderer/bridge/window-state'
import { createStores, type Stores } from '../../../renderer/store/stores'
import { commandContext } from '../../../renderer/store/world'
import { canvasControls } from './canvas-controls'

let stores: Stores
let stop: () => void

beforeEach(() => {
  const { newId, now } = commandContext()
  stores = createStores(newWorkbook({ newId, now, client: 'Acme', app: 'test' }))
  const sheetId = stores.session.getState().activeSheetId ?? ''
  stores.document.execute(addStep, { kind: 'task', placement: { sheetId, stageId: null, x: 0, y: 0 } })
  windowState.setState({ screen: 'workbook', stores })
  document.body.innerHTML = `<div ${mapArea}><button id="box"></button></div><aside><button id="aside"></button><input id="field"></aside>`
  stop = listenForKeys('linux')
})

afterEach(() => {
  stop()
  windowState.setState({ screen: 'home', stores: null })
})

const steps = () => stores.document.getState().workbook.steps.size

function press(id: string, key: string, init: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
  document.getElementById(id)?.dispatchEvent(event)
  return event.defaultPrevented
}

function withCanvas(): string[] {
  const asked: string[] = []
  stores.session.setCanvas(canvasControls((what) => asked.push(what)))
  return asked
}

describe('keys', () => {
  test('undo on the map', () => {
    expect(press('box', 'z', { ctrlKey: true })).toBe(true)
    expect(steps()).toBe(0)
  })

  test('leave a text field its own undo', () => {
    expect(press('field', 'z', { ctrlKey: true })).toBe(false)
    expect(steps()).toBe(1)
  })

  test('are left to an input method', () => {
    expect(press('box', 'z', { ctrlKey: true, isComposing: true })).toBe(false)
    expect(steps()).toBe(1)
  })

  test('delete only where the map has the focus', () => {
    const asked = withCanvas()
    stores.session.select(
      [...stores.document.getState().workbook.steps.keys()].map((id) => `steps:${id}` as const),
    )

    press('aside', 'Delete')
    expect(asked).toEqual([])

    press('box', 'Delete')
    expect(asked).toEqual(['deleteSelection'])
  })

  test('for what cannot be done now do nothing', () => {
    expect(press('box', 'Z', { ctrlKey: true, shiftKey: true })).toBe(false)
  })
})

describe('items of the native menu', () => {
  test('are carried out', () => {
    const asked = withCanvas()

    runMenuAction('view.zoomToFit')
    runMenuAction('edit.undo')

    expect(asked).toEqual(['zoomToFit'])
    expect(steps()).toBe(0)
  })

  test('of the Edit menu mean the text while one is being typed', () => {
    const asked: string[] = []
    document.execCommand = (command) => {
      asked.push(command)
      return true
    }
    document.getElementById('field')?.focus()

    runMenuAction('edit.undo')

    expect(asked).toEqual(['undo'])
    expect(steps()).toBe(1)
  })

  test('that are unknown are passed over', () => {
    expect(() => runMenuAction('file.explode')).not.toThrow()
    expect(() => runMenuAction('constructor')).not.toThrow()
  })
})
