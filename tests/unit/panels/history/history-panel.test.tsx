// @vitest-environment happy-dom
import { addStep } from '@workbook/commands/add-step'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeEach, describe, expect, test } from 'vitest'
import HistoryPanel from '../../../../renderer/panels/history/HistoryPanel'
import { StoresContext } from '../../../../renderer/store/hooks'
import { createStores, type Stores } from '../../../../renderer/store/stores'
import { givenWorkbook } from '../../workbook/given-workbook'

let stores: Stores

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  stores = createStores(givenWorkbook())
  for (const title of ['Ask', 'Try', 'Buy']) {
    const placement = { sheetId: 'map', stageId: null, x: 0, y: 0 }
    stores.document.execute(addStep, { kind: 'task', placement, title })
  }
  const host = document.createElement('div')
  document.body.replaceChildren(host)
  act(() =>
    createRoot(host).render(
      <StoresContext.Provider value={stores}>
        <HistoryPanel />
      </StoresContext.Provider>,
    ),
  )
})

const lines = () => [...document.querySelectorAll<HTMLButtonElement>('ol button')]
const current = () => document.querySelector('[aria-current]')?.getAttribute('data-count')
const titles = () => [...stores.document.getState().workbook.steps.values()].map(({ title }) => title)
const choose = (count: number) =>
  act(() => document.querySelector<HTMLElement>(`[data-count="${count}"]`)?.click())

describe('the history panel', () => {
  test('lists what was done with its time, the newest first, down to the opening', () => {
    expect(lines().map((line) => line.querySelector('span')?.textContent)).toEqual([
      'Add step',
      'Add step',
      'Add step',
      'As it was opened',
    ])
    expect(lines()[0]?.querySelector('time')?.textContent).toMatch(/^\d\d:\d\d$/)
    expect(current()).toBe('3')
  })

  test('goes back to a moment, and forward again, in one change each', () => {
    const changes: string[] = []
    stores.document.onChange(({ source }) => changes.push(source))
    choose(1)
    expect(titles()).toEqual(['Ask'])
    expect(lines().map((line) => line.textContent?.includes('undone'))).toEqual([true, true, false, false])
    choose(3)
    expect(titles()).toEqual(['Ask', 'Try', 'Buy'])
    choose(0)
    expect(titles()).toEqual([])
    expect(changes).toEqual(['undo', 'redo', 'undo'])
  })

  test('is one stop of the Tab key; the arrows walk it', () => {
    expect(lines().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1])
    lines()[0]?.focus()
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    press('ArrowDown')
    press('ArrowDown')
    expect(document.activeElement).toBe(lines()[2])
    press('End')
    press('ArrowDown')
    expect(document.activeElement).toBe(lines()[3])
    press('Home')
    expect(document.activeElement).toBe(lines()[0])
  })

  test('changes nothing in a workbook that may only be looked at', () => {
    stores.document.setReadOnly('Newer version')
    choose(0)
    expect(titles()).toHaveLength(3)
  })
})
