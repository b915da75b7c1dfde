// @vitest-environment happy-dom
import { readingOrder } from '@workbook/analysis/reading-order'
import { undoLabel } from '@workbook/history/history'
import type { Workbook } from '@workbook/model/workbook'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { memoryBuymap } from '../../../../renderer/bridge/memory-buymap'
import { connectTo } from '../../../../renderer/bridge/window-api'
import { windowState } from '../../../../renderer/bridge/window-state'
import { DraftsContext } from '../../../../renderer/panels/fields/drafts-context'
import { StoresContext } from '../../../../renderer/store/hooks'
import { createStores, type Stores } from '../../../../renderer/store/stores'
import PlanView from '../../../../renderer/views/plan/PlanView'
import { givenWorkbook, participation, person, step } from '../../workbook/given-workbook'

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true

const workbook = givenWorkbook({
  steps: [
    step('Agree', { y: 0, due: '2026-11-20' }),
    step('Prove', { y: 120, duration: { min: 5, max: 10, unit: 'working' } }),
    step('Budget', { stageId: 'approve', kind: 'approval' }),
    step('Sign', { stageId: 'contract', y: 0 }),
  ],
  stakeholders: [person('priya', { name: 'Priya Raman' }), person('tom', { name: 'Tom Becker' })],
  links: [participation('priya', 'Agree')],
})

let root: Root
let stores: Stores

beforeEach(() => {
  connectTo(memoryBuymap())
  const host = document.createElement('div')
  document.body.replaceChildren(host)
  stores = createStores(workbook)
  root = createRoot(host)
  act(() =>
    root.render(
      <StoresContext.Provider value={stores}>
        <DraftsContext.Provider value={stores.drafts}>
          <PlanView />
        </DraftsContext.Provider>
      </StoresContext.Provider>,
    ),
  )
  act(() => cursor().focus())
})

afterEach(() => {
  act(() => root.unmount())
  windowState.setState({ settings: { ...windowState.getState().settings, tables: undefined } })
})

const grid = () => document.querySelector<HTMLElement>('[role="grid"]') as HTMLElement
const cursor = () => document.querySelector<HTMLElement>('[data-cursor]') as HTMLElement
const book = (): Workbook => stores.document.getState().workbook
const stepCalled = (title: string) => [...book().steps.values()].find((found) => found.title === title)
const order = () => readingOrder(book(), [...book().steps.values()]).map(({ title }) => title)
const undoSteps = () => stores.document.getState().history.done.length

function press(...keys: string[]): void {
  for (const name of keys) {
    const parts = name.split('+')
    const key = parts.at(-1) === 'Space' ? ' ' : (parts.at(-1) ?? '')
    const init = {
      shiftKey: parts.includes('Shift'),
      ctrlKey: parts.includes('Ctrl'),
      altKey: parts.includes('Alt'),
    }
    act(() => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, ...init, bubbles: true, cancelable: true }),
      )
    })
  }
}

/** Types over what is in the open editor. */
function type(text: string): void {
  const editor = document.activeElement as HTMLInputElement
  act(() => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(editor), 'value')?.set?.call(editor, text)
    editor.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

function goTo(title: string, column: string): void {
  const row = [...document.querySelectorAll('[role="row"]')].find(
    (line) => line.querySelector('[role="rowheader"]')?.textContent === title,
  )
  const heading = [...document.querySelectorAll('[role="columnheader"]')].findIndex((head) =>
    head.textContent?.startsWith(column),
  )
  const cell = row?.querySelector(`[data-column="${heading}"]`)
  if (!cell) throw new Error(`There is no cell of "${title}" called "${column}"`)
  act(() => {
    cell.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, button: 0 }))
    ;(cell as HTMLElement).focus()
  })
}

function paste(text: string): void {
  const data = new DataTransfer()
  data.setData('text/plain', text)
  act(() => {
    cursor().dispatchEvent(
      Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData: data }),
    )
  })
}

describe('the plan as a grid', () => {
  test('says to a screen reader what it is, where the cursor is and what can be edited', () => {
    expect(grid().getAttribute('aria-label')).toBe('Client steps')
    // Three stages with a heading and a line to add, four steps, and the column headings.
    expect(grid().getAttribute('aria-rowcount')).toBe(String(3 * 2 + 4 + 1))
    expect(cursor().getAttribute('role')).toBe('rowheader')
    expect(cursor().getAttribute('aria-colindex')).toBe('1')
    expect(cursor().closest('[role="row"]')?.getAttribute('aria-rowindex')).toBe('3')
    press('ArrowDown', 'ArrowRight')
    expect(document.activeElement).toBe(cursor())
    expect(cursor().textContent).toBe('Not started')
    expect(cursor().getAttribute('aria-colindex')).toBe('2')
    expect(document.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1)
  })

  test('typing replaces, Enter takes over and goes down, Escape takes back', () => {
    goTo('Agree', 'Step')
    press('A')
    type('Agree on one problem')
    press('Enter')
    expect(stepCalled('Agree on one problem')).toBeDefined()
    expect(cursor().textContent).toBe('Prove')
    press('F2')
    type('something else')
    press('Escape')
    expect(cursor().textContent).toBe('Prove')
    expect(document.activeElement).toBe(cursor())
    expect(undoSteps()).toBe(1)
  })

  test('the selection of the grid is what the inspector shows', async () => {
    goTo('Agree', 'Status')
    press('Shift+ArrowDown')
    await expect.poll(() => [...stores.session.getState().selection]).toEqual(['steps:Agree', 'steps:Prove'])
  })

  test('what is typed into a range goes into all its rows, as one undo step', () => {
    goTo('Agree', 'Status')
    press('Shift+ArrowDown', 'd')
    type('done')
    press('Enter')
    expect(stepCalled('Agree')?.status).toBe('done')
    expect(stepCalled('Prove')?.status).toBe('done')
    expect(undoLabel(stores.document.getState().history)).toBe('Set status of 2 steps')
    act(() => void stores.document.undo())
    expect(stepCalled('Prove')?.status).toBe('not-started')
    expect(document.activeElement).toBe(cursor())
  })

  test('a list offers its choices: arrows walk, Enter takes', () => {
    goTo('Budget', 'Kind')
    press('Enter')
    const [chosen] = document.querySelectorAll('[role="option"][aria-selected="true"]')
    expect(chosen?.textContent).toBe('Approval')
    press('ArrowDown', 'Enter')
    expect(stepCalled('Budget')?.kind).toBe('paper')
  })

  test('a text that is no value stays in its cell with the reason', () => {
    goTo('Agree', 'Due')
    press('s')
    type('soon')
    press('Enter')
    expect(document.querySelector('[role="alert"]')?.textContent).toBe(
      '“soon” is not a day. Write it like 27 Nov 2026 or 2026-11-27.',
    )
    expect((document.activeElement as HTMLInputElement).value).toBe('soon')
    type('4.12.2026')
    press('Enter')
    expect(stepCalled('Agree')).toMatchObject({ due: '2026-12-04', slips: [{ from: '2026-11-20' }] })
  })

  test('leaving the cell takes the text over, and so does saving', () => {
    goTo('Agree', 'Step')
    press('Enter')
    type('Agree it')
    goTo('Prove', 'Owner')
    expect(stepCalled('Agree it')).toBeDefined()
    press('Enter')
    type('Priya; Jon Smith')
    act(() => stores.drafts.commit())
    const links = [...book().links.values()].filter(({ targetId }) => targetId === 'Prove')
    const names = links.map(({ sourceId }) => book().stakeholders.get(sourceId)?.name)
    expect(names).toEqual(['Priya Raman', 'Jon Smith'])
  })

  test('Ctrl+D fills down, Delete clears, both as one step', () => {
    goTo('Agree', 'Owner')
    press('Shift+ArrowDown', 'Ctrl+d')
    expect([...book().links.values()].map(({ targetId }) => targetId)).toEqual(['Agree', 'Prove'])
    press('Delete')
    expect(book().links.size).toBe(0)
    expect(undoSteps()).toBe(2)
  })

  test('rows from a spreadsheet go over the cells, and below the last row become steps', () => {
    goTo('Budget', 'Step')
    paste('Approve budget\tDone\r\nTell the board\tWaiting\r\n')
    expect(stepCalled('Approve budget')?.status).toBe('done')
    expect(stepCalled('Tell the board')).toMatchObject({ status: 'waiting', stageId: 'approve' })
    expect(undoSteps()).toBe(1)
  })

  test('cells that are no values are left as they were, marked, and said', () => {
    goTo('Agree', 'Due')
    paste('3/4/2027\t7\t\t3\nsometime\t2\t3\t4')
    const refused = [...document.querySelectorAll('[aria-invalid="true"]')].map((cell) =>
      cell.getAttribute('title'),
    )
    expect(refused).toContain('“3/4/2027” is 3 Apr 2027 or 4 Mar 2027: write the month as a word.')
    expect(refused).toContain('The minimum is more than the maximum of 3.')
    expect(refused).toHaveLength(3)
    expect(stepCalled('Agree')).not.toHaveProperty('duration')
    expect(stepCalled('Prove')?.duration).toEqual({ min: 2, likely: 3, max: 4, unit: 'working' })
    expect(document.querySelector('[role="status"]')?.textContent).toMatch(/^3 cells were left as they were/)
  })

  test('copied cells are tab-separated, days as every spreadsheet reads them', () => {
    goTo('Agree', 'Owner')
    press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight')
    const data = new DataTransfer()
    act(() => {
      cursor().dispatchEvent(
        Object.assign(new Event('copy', { bubbles: true, cancelable: true }), { clipboardData: data }),
      )
    })
    expect(data.getData('text/plain')).toBe('Priya Raman\t\t\t2026-11-20')
  })

  test('typing in the last line of a group adds a step to that stage, again and again', () => {
    goTo('Add a step…', 'Step')
    for (const title of ['First', 'Second']) {
      press(title.charAt(0))
      type(title)
      press('Enter')
    }
    expect(order()).toEqual(['Agree', 'Prove', 'First', 'Second', 'Budget', 'Sign'])
    expect(cursor().textContent).toBe('Add a step…')
  })

  test('Alt with an arrow key moves rows, into the next stage too', () => {
    goTo('Agree', 'Step')
    press('Alt+ArrowDown')
    expect(order()).toEqual(['Prove', 'Agree', 'Budget', 'Sign'])
    press('Alt+ArrowDown')
    expect(stepCalled('Agree')?.stageId).toBe('approve')
    expect(cursor().textContent).toBe('Agree')
    expect(document.activeElement).toBe(cursor())
  })

  test('Ctrl+Enter adds a row below, Ctrl+Delete deletes the selected ones', async () => {
    goTo('Agree', 'Status')
    press('Ctrl+Enter')
    await act(async () => void (await new Promise(requestAnimationFrame)))
    expect(document.activeElement?.tagName).toBe('INPUT')
    type('Agree again')
    press('Enter')
    expect(order()).toEqual(['Agree', 'Agree again', 'Prove', 'Budget', 'Sign'])
    goTo('Agree again', 'Status')
    press('Shift+ArrowDown', 'Ctrl+Delete')
    expect(order()).toEqual(['Agree', 'Budget', 'Sign'])
    expect(document.activeElement).toBe(cursor())
  })

  test('a group folds and opens with the keyboard', () => {
    press('ArrowUp')
    expect(cursor().getAttribute('aria-expanded')).toBe('true')
    press('ArrowLeft')
    expect(cursor().getAttribute('aria-expanded')).toBe('false')
    expect(document.body.textContent).not.toContain('Prove')
    press('Space')
    expect(document.body.textContent).toContain('Prove')
  })

  test('the heading sorts, and the arrangement is kept in the settings', () => {
    press('ArrowUp', 'ArrowUp', 'Enter')
    expect(cursor().getAttribute('aria-sort')).toBe('ascending')
    expect(windowState.getState().settings.tables?.plan?.sort).toEqual({ column: 'title', direction: 'up' })
    press('Alt+Shift+ArrowRight')
    expect(windowState.getState().settings.tables?.plan?.columns[0]).toMatchObject({
      id: 'title',
      width: 316,
    })
  })

  test('Tab goes cell by cell, and after Escape leaves the table', () => {
    press('Tab')
    expect(cursor().getAttribute('aria-colindex')).toBe('2')
    press('Escape')
    const event = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true })
    act(() => void document.activeElement?.dispatchEvent(event))
    expect(event.defaultPrevented).toBe(false)
    expect(cursor().getAttribute('aria-colindex')).toBe('2')
  })

  test('a workbook that may only be looked at takes nothing', () => {
    act(() => stores.document.setReadOnly('This is a copy of a newer version.'))
    goTo('Agree', 'Step')
    press('x', 'Delete', 'Ctrl+d', 'Alt+ArrowDown')
    paste('Changed')
    expect(document.activeElement).toBe(cursor())
    expect(undoSteps()).toBe(0)
    expect(document.body.textContent).not.toContain('Add a step…')
  })
})
