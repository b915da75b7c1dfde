// @vitest-environment happy-dom
import { addStep } from '@workbook/commands/add-step'
import { newWorkbook } from '@workbook/format/new-workbook'
import { serialise } from '@workbook/format/serialise'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { MemoryBuymap } from '../../../renderer/bridge/memory-buymap'
import { commandContext } from '../../../renderer/store/world'

// The bridge holds one window's state, so that each test gets modules of its own.
async function openedWindow(text?: string) {
  vi.resetModules()
  const { memoryBuymap } = await import('../../../renderer/bridge/memory-buymap')
  const { connect } = await import('../../../renderer/bridge/connect')
  const { windowState } = await import('../../../renderer/bridge/window-state')
  const api = memoryBuymap(text === undefined ? {} : { text })
  const spied = {
    ...api,
    editWorkbook: vi.fn(api.editWorkbook),
    setMenuState: vi.fn(api.setMenuState),
    settled: vi.fn(api.settled),
  } satisfies MemoryBuymap
  const menuActions: string[] = []
  await connect(spied, (id) => menuActions.push(id))
  return { api: spied, windowState, menuActions }
}

function workbookText(client: string): string {
  const { newId, now } = commandContext()
  return serialise(newWorkbook({ newId, now, client, app: 'test' }))
}

function drawStep({ windowState }: Awaited<ReturnType<typeof openedWindow>>): void {
  const { stores } = windowState.getState()
  const sheetId = stores?.session.getState().activeSheetId ?? ''
  stores?.document.execute(addStep, { kind: 'task', placement: { sheetId, stageId: null, x: 0, y: 0 } })
}

beforeEach(() => {
  // What comes after the first picture is of no matter here, and may come after the test.
  vi.stubGlobal('requestAnimationFrame', () => 0)
  window.matchMedia = () =>
    ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }) as never
})

afterEach(() => {
  vi.unstubAllGlobals()
  document.body.innerHTML = ''
})

describe('a window', () => {
  test('begins on the start screen when it has no workbook', async () => {
    const { windowState } = await openedWindow()

    expect(windowState.getState()).toMatchObject({ screen: 'home', stores: null, document: null })
  })

  test('shows its workbook and hands over each change', async () => {
    const opened = await openedWindow(workbookText('Acme'))

    drawStep(opened)
    drawStep(opened)
    opened.windowState.getState().stores?.document.undo()

    await vi.waitFor(() => expect(opened.api.editWorkbook).toHaveBeenCalledTimes(3))
    expect(opened.api.editWorkbook.mock.calls.map(([edit]) => edit.sequence)).toEqual([1, 2, 3])
    expect(opened.windowState.getState().document?.unsaved).toBe(true)
  })

  test('shows another workbook from its beginning', async () => {
    const opened = await openedWindow(workbookText('Acme'))
    drawStep(opened)
    await vi.waitFor(() => expect(opened.api.editWorkbook).toHaveBeenCalledTimes(1))

    await opened.api.newWorkbook({ client: 'Globex', templateId: null })
    drawStep(opened)

    await vi.waitFor(() => expect(opened.api.editWorkbook).toHaveBeenCalledTimes(2))
    const { stores } = opened.windowState.getState()
    expect(stores?.document.getState().workbook.deal.get('deal')?.client).toBe('Globex')
    expect(opened.api.editWorkbook.mock.lastCall?.[0].sequence).toBe(1)
  })

  test('says why a workbook may only be looked at, and changes nothing then', async () => {
    const opened = await openedWindow(workbookText('Acme'))
    const { document: state } = opened.windowState.getState()
    if (!state) throw new Error('No workbook')

    opened.api.tell({
      type: 'document-state',
      state: { ...state, readOnlyReason: 'Written by a newer Buymap.' },
    })
    drawStep(opened)

    expect(opened.windowState.getState().stores?.document.getState().workbook.steps.size).toBe(0)
  })

  test('answers "settle" after what was being typed was handed over', async () => {
    const opened = await openedWindow(workbookText('Acme'))
    opened.windowState.getState().stores?.drafts.add(() => drawStep(opened))

    opened.api.tell({ type: 'settle' })

    await vi.waitFor(() => expect(opened.api.settled).toHaveBeenCalledWith({ sequence: 1 }))
    expect(opened.api.editWorkbook).toHaveBeenCalledTimes(1)
  })

  test('tells the menus what can be undone and what is selected, each time it changes', async () => {
    const opened = await openedWindow(workbookText('Acme'))

    drawStep(opened)

    expect(opened.api.setMenuState.mock.calls.map(([state]) => state)).toEqual([
      { undoLabel: null, redoLabel: null, hasSelection: false, hasWorkbook: true, face: 'own' },
      { undoLabel: 'Add step', redoLabel: null, hasSelection: false, hasWorkbook: true, face: 'own' },
      { undoLabel: 'Add step', redoLabel: null, hasSelection: true, hasWorkbook: true, face: 'own' },
    ])
  })

  test('passes the native menu on', async () => {
    const { api, menuActions } = await openedWindow()

    api.tell({ type: 'menu-action', id: 'file.new' })

    expect(menuActions).toEqual(['file.new'])
  })
})
