// @vitest-environment happy-dom
import { readRows } from '@workbook/formats/rows/read-rows'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PasteRowsDialog } from '../../../../renderer/panels/paste/PasteRowsDialog'
import { StoresContext } from '../../../../renderer/store/hooks'
import { showPastedRows } from '../../../../renderer/store/pasted-rows'
import { createStores, type Stores } from '../../../../renderer/store/stores'
import { givenWorkbook } from '../../workbook/given-workbook'

let root: Root
let stores: Stores

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  stores = createStores(givenWorkbook())
  const host = document.body.appendChild(document.createElement('div'))
  root = createRoot(host)
  await act(async () =>
    root.render(
      <StoresContext.Provider value={stores}>
        <PasteRowsDialog />
      </StoresContext.Provider>,
    ),
  )
})

afterEach(async () => {
  await act(async () => root.unmount())
  showPastedRows(null)
  document.body.innerHTML = ''
})

async function paste(text: string): Promise<void> {
  const rows = readRows(text)
  if (!rows.ok) throw new Error(rows.error.message)
  // The dialog is loaded when it is first needed.
  await act(async () => {
    showPastedRows(rows.value)
    await import('../../../../renderer/panels/paste/RowsPreview')
  })
}

const texts = (selector: string) => [...document.querySelectorAll(selector)].map((found) => found.textContent)

function click(label: string): Promise<void> {
  const found = [...document.querySelectorAll<HTMLElement>('button, label')].find((element) =>
    element.textContent?.includes(label),
  )
  if (!found) throw new Error(`There is no "${label}"`)
  return act(async () => found.click())
}

describe('the preview of pasted rows', () => {
  it('says what becomes of them and adds them as one undo step', async () => {
    await paste('Step\tStage\tOwner\tDays\tDue\nAgree\tProve\tAlex\t5-10\t3/4/2027\nSign\tContract\t\t\t')

    expect(texts('[role="status"] li')).toEqual([
      'New stage: Prove.',
      'New person: Alex.',
      '1 cell cannot be read for certain and will be left out.',
    ])
    expect(texts('tbody tr:first-child td')).toContain('5 – 10 days')
    await click('Add 2 steps')
    expect(document.querySelector('[role="dialog"]')).toBe(null)
    const { workbook, history } = stores.document.getState()
    expect([...workbook.steps.values()].map(({ title }) => title)).toEqual(['Agree', 'Sign'])
    expect([...workbook.links.values()].map(({ kind }) => kind)).toEqual(['participation', 'sequence'])
    expect(history.done).toHaveLength(1)
  })

  it('takes headings for a step, and leaves the steps apart, when told so', async () => {
    await paste('Step\nAgree')
    await click('The first row names the columns')
    await click('Link the steps in this order')
    await click('Add 2 steps')

    const { steps, links } = stores.document.getState().workbook
    expect([...steps.values()].map(({ title }) => title)).toEqual(['Step', 'Agree'])
    expect(links.size).toBe(0)
  })

  it('shows markup as text', async () => {
    await paste('<img src=x onerror=alert(1)>\n<script>alert(1)</script>')

    expect(document.querySelector('tbody img, tbody script')).toBe(null)
    expect(texts('tbody td')[0]).toBe('<img src=x onerror=alert(1)>')
  })

  it('changes nothing when it is cancelled', async () => {
    await paste('Agree\nSign')
    await click('Cancel')

    expect(stores.document.getState().workbook.steps.size).toBe(0)
  })
})
