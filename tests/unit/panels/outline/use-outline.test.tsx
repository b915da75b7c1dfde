// @vitest-environment happy-dom
import type { RecordKey } from '@workbook/model/records'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Outline, useOutline } from '../../../../renderer/panels/outline/use-outline'
import { StoresContext } from '../../../../renderer/store/hooks'
import { createStores, type Stores } from '../../../../renderer/store/stores'
import { givenWorkbook, step } from '../../workbook/given-workbook'

let stores: Stores
let outline: Outline
let selected: RecordKey[]

function Probe() {
  outline = useOutline()
  return null
}

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  vi.useFakeTimers()
  const steps = ['a', 'b', 'c', 'd'].map((id, index) => step(id, { y: 100 * index }))
  stores = createStores(givenWorkbook({ steps }))
  selected = []
  stores.session.subscribe(({ selection }, before) => {
    if (selection !== before.selection) selected.push(...selection)
  })
  const host = document.createElement('div')
  act(() =>
    createRoot(host).render(
      <StoresContext.Provider value={stores}>
        <Probe />
      </StoresContext.Provider>,
    ),
  )
})

afterEach(() => {
  vi.useRealTimers()
})

const lineOf = (key: RecordKey) => outline.rows.findIndex((row) => row.key === key)

test('each press of a key selects the line it leads to', () => {
  act(() => outline.goTo(lineOf('steps:a')))
  act(() => outline.goTo(lineOf('steps:b')))
  expect(selected).toEqual(['steps:a', 'steps:b'])
})

test('a key that is held down passes lines and selects the one it comes to rest on', () => {
  act(() => outline.goTo(lineOf('steps:a')))
  for (const key of ['steps:b', 'steps:c', 'steps:d'] as const) {
    act(() => outline.goTo(lineOf(key), { inPassing: true }))
    expect(outline.rows[outline.active]?.key).toBe(key)
    act(() => vi.advanceTimersByTime(30))
  }
  expect(selected).toEqual(['steps:a'])
  act(() => vi.advanceTimersByTime(200))
  expect(selected).toEqual(['steps:a', 'steps:d'])
})

test('going elsewhere while a key rests leaves what was passed alone', () => {
  act(() => outline.goTo(lineOf('steps:b'), { inPassing: true }))
  act(() => outline.goTo(lineOf('steps:d')))
  act(() => vi.advanceTimersByTime(200))
  expect(selected).toEqual(['steps:d'])
})
