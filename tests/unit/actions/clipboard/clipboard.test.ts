// @vitest-environment happy-dom
import { fragmentType } from '@workbook/clipboard/fragment'
import { addStep } from '@workbook/commands/add-step'
import { newWorkbook } from '@workbook/format/new-workbook'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listenForClipboard } from '../../../../renderer/actions/clipboard/listen-for-clipboard'
import { mapArea } from '../../../../renderer/actions/map-area'
import { runAction } from '../../../../renderer/actions/run-action'
import { memoryBuymap } from '../../../../renderer/bridge/memory-buymap'
import { connectTo } from '../../../../renderer/bridge/window-api'
import { windowState } from '../../../../renderer/bridge/window-state'
import { pastedRows, showPastedRows } from '../../../../renderer/store/pasted-rows'
import { createStores, type Stores } from '../../../../renderer/store/stores'
import { commandContext } from '../../../../renderer/store/world'
import { canvasControls } from '../canvas-controls'

let stores: Stores
let stop: () => void
let clipboard: Map<string, string>

beforeEach(() => {
  connectTo(memoryBuymap())
  const { newId, now } = commandContext()
  stores = createStores(newWorkbook({ newId, now, client: 'Acme', app: 'test' }))
  const sheetId = stores.session.getState().activeSheetId ?? ''
  const placement = { sheetId, stageId: null, x: 0, y: 0 }
  stores.document.execute(addStep, { kind: 'task', placement, title: 'Prove it' })
  stores.session.setCanvas(canvasControls())
  windowState.setState({ screen: 'workbook', stores })
  document.body.innerHTML = `<div ${mapArea}><button id="box"></button><textarea id="title"></textarea></div><input id="field"><div role="dialog"><button id="inside"></button></div>`
  clipboard = new Map()
  stop = listenForClipboard()
})

afterEach(() => {
  stop()
  showPastedRows(null)
  windowState.setState({ screen: 'home', stores: null })
})

const titles = () => [...stores.document.getState().workbook.steps.values()].map(({ title }) => title)

/** The event that the system sends, with the clipboard of the test. True when the map took it. */
function send(type: 'copy' | 'cut' | 'paste', focus = 'box'): boolean {
  document.getElementById(focus)?.focus()
  const event = new Event(type, { bubbles: true, cancelable: true })
  const data = {
    getData: (kind: string) => clipboard.get(kind) ?? '',
    setData: (kind: string, text: string) => clipboard.set(kind, text),
  }
  document.activeElement?.dispatchEvent(Object.assign(event, { clipboardData: data }))
  return event.defaultPrevented
}

describe('the clipboard of the map', () => {
  test('copies under a type of our own and as titles, and pastes below', () => {
    expect(send('copy')).toBe(true)
    expect([...clipboard.keys()]).toEqual([fragmentType, 'text/plain'])
    expect(clipboard.get('text/plain')).toBe('Prove it')
    expect(send('paste')).toBe(true)
    expect(titles()).toEqual(['Prove it', 'Prove it'])
    stores.document.undo()
    expect(titles()).toEqual(['Prove it'])
  })

  test('cuts, but copies nothing that is locked', () => {
    expect(send('cut')).toBe(true)
    expect(titles()).toEqual([])
    send('paste')
    expect(titles()).toEqual(['Prove it'])
  })

  test.each(['field', 'title', 'inside'])('leaves copy, cut and paste to a %s', (focus) => {
    clipboard.set('text/plain', 'A line')

    expect(send('copy', focus)).toBe(false)
    expect(send('cut', focus)).toBe(false)
    expect(send('paste', focus)).toBe(false)
    expect(titles()).toEqual(['Prove it'])
  })

  test('takes the map’s own menu at its word, wherever the focus is', () => {
    runAction('edit.cut')

    expect(send('cut', 'field')).toBe(true)
    expect(send('cut', 'field')).toBe(false)
  })

  test('does nothing to a workbook that may only be looked at', () => {
    stores.document.setReadOnly('It is a copy.')
    clipboard.set('text/plain', 'A line')

    expect(send('copy')).toBe(true)
    expect(send('cut')).toBe(false)
    expect(send('paste')).toBe(false)
    expect(titles()).toEqual(['Prove it'])
  })

  test('one line is a step at once, more are looked through first', () => {
    clipboard.set('text/plain', '  Ask the works council\n')
    send('paste')
    expect(titles()).toContain('Ask the works council')
    expect(pastedRows.getState().rows).toBe(null)

    clipboard.set('text/plain', 'Ask\nDecide')
    send('paste')
    expect(titles()).toHaveLength(2)
    expect(pastedRows.getState().rows?.cells).toEqual([['Ask'], ['Decide']])
  })

  test('never looks at HTML, and refuses what only looks like ours', () => {
    clipboard.set('text/html', '<b onclick="alert(1)">Title</b>')
    send('paste')
    clipboard.set(fragmentType, '{"format":"buymap-fragment","__proto__":{}}')
    clipboard.set('text/plain', 'A line')
    send('paste')

    expect(titles()).toEqual(['Prove it'])
  })

  test('duplicates as one undo step', () => {
    runAction('edit.duplicate')
    expect(titles()).toEqual(['Prove it', 'Prove it'])
    stores.document.undo()
    expect(titles()).toEqual(['Prove it'])
  })
})
