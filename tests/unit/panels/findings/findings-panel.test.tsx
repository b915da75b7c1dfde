// @vitest-environment happy-dom
import { createLinter } from '@workbook/health/linter'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, describe, expect, test } from 'vitest'
import FindingsPanel from '../../../../renderer/panels/findings/FindingsPanel'
import { FindingsStatus } from '../../../../renderer/panels/findings/FindingsStatus'
import { StoresContext } from '../../../../renderer/store/hooks'
import { createStores, type Stores } from '../../../../renderer/store/stores'
import { givenContext } from '../../workbook/commands/run-command'
import { givenWorkbook, step } from '../../workbook/given-workbook'
import { deciding } from '../../workbook/health/given-deal'

async function shown(workbook = deciding()): Promise<Stores> {
  const context = givenContext()
  const stores = createStores(workbook, { context: () => context })
  await stores.health.start({ linter: async () => createLinter(), template: async () => null })
  const host = document.createElement('div')
  document.body.replaceChildren(host)
  root = createRoot(host)
  act(() =>
    root?.render(
      <StoresContext.Provider value={stores}>
        <FindingsPanel />
        <FindingsStatus />
      </StoresContext.Provider>,
    ),
  )
  return stores
}

function button(name: string | RegExp): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((element) => {
    const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim()
    return typeof name === 'string' ? text === name : name.test(text)
  })
  if (!found) throw new Error(`No button is called ${name}`)
  return found
}

const press = (name: string | RegExp) => act(() => button(name).click())
const text = () => document.body.textContent ?? ''

const noBuyer = /Nobody on the map can release the money/

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

let root: Root | null = null
afterEach(() => {
  act(() => root?.unmount())
  root = null
})

describe('the findings panel', () => {
  test('lists sentences with one question and whom to ask, and the status line counts them', async () => {
    await shown()
    expect(text()).toContain('Ask Priya What would help you to get this done by the day it is needed?')
    expect(text()).toContain('Ask the client Who can release this money without asking anybody else?')
    expect(button(/^Findings\d/).textContent).toBe('Findings4critical9high7warning1info')
  })

  test('tells why it matters, what clears it and how sure we are once a finding is opened', async () => {
    await shown()
    expect(text()).not.toContain('Without that person the plan has no end.')
    press(noBuyer)
    expect(text()).toContain('Without that person the plan has no end.')
    expect(text()).toContain('Unknown: that is the question')
  })

  test('leaves out a severity and says so', async () => {
    await shown()
    press(/^Critical/)
    expect(text()).not.toMatch(noBuyer)
    expect(button(/^Critical/).getAttribute('aria-pressed')).toBe('false')
    expect(button(/^Critical/).textContent).toContain('4')
  })

  test('mends with one click, as one undo step', async () => {
    const stores = await shown()
    press(noBuyer)
    press('Add a placeholder')
    expect(text()).not.toMatch(noBuyer)
    act(() => void stores.document.undo())
    expect(text()).toMatch(noBuyer)
  })

  test('dismisses with a reason, lists what was dismissed and brings it back', async () => {
    await shown()
    press(noBuyer)
    press('Not applicable…')
    press('Dismiss')
    expect(document.querySelector('[role=alert]')?.textContent).toBe(
      'Say why it is not applicable, so that others can judge it later.',
    )
    const field = document.querySelector<HTMLInputElement>('form input')
    act(() => {
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      set?.call(field, 'The board decides')
      field?.dispatchEvent(new Event('input', { bubbles: true }))
    })
    press('Dismiss')
    press(/^Not applicable/)
    expect(text()).toContain('“The board decides”')
    press('Restore')
    expect(text()).not.toContain('“The board decides”')
    expect(text()).toMatch(noBuyer)
  })

  test('folds many findings of one rule away behind its title', async () => {
    await shown(
      deciding({
        steps: Array.from({ length: 60 }, (_, index) =>
          step(`s${index}`, { title: `Step ${index}`, y: index * 100 }),
        ),
      }),
    )
    expect(text()).not.toContain('Nobody owns “Step 7”.')
    press(/^Step without owner60$/)
    expect(text()).toContain('Nobody owns “Step 7”.')
    expect(text()).not.toContain('Nobody owns “Step 59”.')
    press('Show 20 more of 20')
    expect(text()).toContain('Nobody owns “Step 59”.')
  })

  test('says what to do on an empty map', async () => {
    await shown(givenWorkbook())
    expect(text()).toContain('Draw what the client has to do in order to buy')
    expect(button(/^Findingsnone/).textContent).toBe('Findingsnone')
  })

  test('opens from the status line', async () => {
    const stores = await shown()
    press(/^Findings\d/)
    expect(stores.session.getState().sidePanel).toBe('findings')
  })
})
