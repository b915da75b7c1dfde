// @vitest-environment happy-dom
import { deleteRecords } from '@workbook/commands/delete-records'
import { editRecord } from '@workbook/commands/edit-record'
import { recordKey } from '@workbook/model/records'
import type { Workbook } from '@workbook/model/workbook'
import fc from 'fast-check'
import { act, Component, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { memoryBuymap } from '../../../../renderer/bridge/memory-buymap'
import { connectTo } from '../../../../renderer/bridge/window-api'
import { StoresContext } from '../../../../renderer/store/hooks'
import { createStores, type Stores } from '../../../../renderer/store/stores'
import TimelineView from '../../../../renderer/views/timeline/TimelineView'
import { hostilePlans } from '../../../property/arbitraries/plans'
import { givenWorkbook, sequence, step } from '../../workbook/given-workbook'

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true
vi.setConfig({ testTimeout: 120_000 })

let root: Root
let stores: Stores
let failure: unknown = null

class Failing extends Component<{ readonly children: ReactNode }> {
  override componentDidCatch(error: unknown): void {
    failure = error
  }
  static getDerivedStateFromError() {
    return {}
  }
  override render() {
    return failure === null ? this.props.children : null
  }
}

function show(workbook: Workbook): void {
  failure = null
  const host = document.createElement('div')
  document.body.replaceChildren(host)
  stores = createStores(workbook)
  root = createRoot(host)
  draw()
}

function draw(): void {
  act(() =>
    root.render(
      <StoresContext.Provider value={stores}>
        <Failing>
          <TimelineView />
        </Failing>
      </StoresContext.Provider>,
    ),
  )
}

beforeEach(() => connectTo(memoryBuymap()))
afterEach(() => act(() => root.unmount()))

const text = () => document.body.textContent ?? ''
const days = { min: 5, likely: 5, max: 5, unit: 'working' } as const

describe('a timeline', () => {
  const workbook = givenWorkbook({
    deal: [{ id: 'deal', client: 'Northwind', opportunity: '' }],
    steps: [
      step('Prove', { y: 0, duration: days }),
      step('Judge', { y: 120, duration: days }),
      step('Order', { y: 240, kind: 'purchase', duration: days }),
    ],
    links: [sequence('Prove', 'Judge'), sequence('Judge', 'Order')],
  })

  test('of a sheet whose steps are deleted says so, and shows them again when that is taken back', () => {
    show(workbook)
    act(() => stores.session.select([recordKey('steps', 'Judge')]))
    const keys = ['Prove', 'Judge', 'Order'].map((id) => recordKey('steps', id))
    act(() => void stores.document.execute(deleteRecords, { keys }))
    expect(text()).toContain('This sheet has no steps yet')
    act(() => stores.document.undo())
    expect(document.querySelectorAll('[role="row"][data-record-id]')).toHaveLength(3)
  })

  test('draws only the row of which something has changed', () => {
    show(workbook)
    const before = new Map(
      [...document.querySelectorAll('[data-record-id]')].map((row) => [row, row.innerHTML]),
    )
    act(
      () =>
        void stores.document.execute(editRecord, { kind: 'steps', id: 'Order', changes: { title: 'Buy' } }),
    )
    const changed = [...before].filter(([row, html]) => row.innerHTML !== html)
    expect(changed.map(([row]) => row.getAttribute('data-record-id'))).toEqual(['Order'])
  })

  test('of a deal that the client decided against says so instead of a forecast', async () => {
    const judge = step('Judge', { y: 120, kind: 'decision', status: 'done', chosenLinkId: 'Judge-Else' })
    const elsewhere = step('Else', { y: 360, kind: 'milestone' })
    const toElse = { ...sequence('Judge', 'Else'), id: 'Judge-Else', label: 'No' }
    const toOrder = { ...sequence('Judge', 'Order'), id: 'Judge-Order', label: 'Yes' }
    show({
      ...workbook,
      steps: new Map(workbook.steps).set('Judge', judge).set('Else', elsewhere),
      links: new Map([toElse, toOrder].map((link) => [link.id, link])),
    })
    await act(() => vi.waitFor(() => expect(stores.forecast.getState().progress).toBeNull()))
    expect(text()).toContain('the client decided otherwise')
    expect(text()).toContain('1 doubt about the plan')
  })

  test('without a purchase step says to what the plan runs', () => {
    const steps = [...workbook.steps.values()].map((one) => ({ ...one, kind: 'task' as const }))
    show({ ...workbook, steps: new Map(steps.map((one) => [one.id, one])) })
    expect(text()).toContain('the last one is over on')
    expect(text()).toContain('1 doubt about the plan')
  })
})

test('whatever a workbook holds and whatever happens meanwhile, it is drawn, without a figure that is none', () => {
  const happenings = fc.constantFrom(
    'select',
    'selectAll',
    'delete',
    'undo',
    'redo',
    'leave',
    'edit',
    'toggle',
    'days',
  )
  fc.assert(
    fc.property(
      hostilePlans,
      fc.array(fc.tuple(happenings, fc.nat(7)), { maxLength: 12 }),
      (workbook, list) => {
        show(workbook)
        for (const [happening, number] of list) {
          const id = [...'abcdefgh'][number] ?? 'a'
          const key = recordKey('steps', id)
          const all = [...'abcdefgh'].map((one) => recordKey('steps', one))
          const press = (wanted: string) => document.querySelector<HTMLElement>(wanted)?.click()
          act(() => {
            if (happening === 'select') stores.session.select([key])
            else if (happening === 'selectAll') stores.session.select(all)
            else if (happening === 'delete')
              stores.document.execute(deleteRecords, { keys: all.slice(number) })
            else if (happening === 'undo') stores.document.undo()
            else if (happening === 'redo') stores.document.redo()
            else if (happening === 'edit')
              stores.document.execute(editRecord, { kind: 'steps', id, changes: { due: '2026-12-24' } })
            else if (happening === 'toggle') press('[role="row"][aria-expanded]')
            else if (happening === 'days') press('fieldset button')
          })
          if (happening === 'leave') {
            act(() => root.render(null))
            draw()
          }
        }
        expect(failure).toBeNull()
        expect(text()).not.toMatch(/NaN|Infinity|undefined|Invalid/)
        expect(document.body.innerHTML).not.toMatch(/NaN|Infinity/)
        act(() => root.unmount())
      },
    ),
    { numRuns: 40 },
  )
})
