// @vitest-environment happy-dom
import { addStakeholder } from '@workbook/commands/add-stakeholder'
import { addStep } from '@workbook/commands/add-step'
import { connect } from '@workbook/commands/connect'
import { newWorkbook } from '@workbook/format/new-workbook'
import { undoLabel } from '@workbook/history/history'
import { type RecordKey, recordKey } from '@workbook/model/records'
import { dealOf } from '@workbook/model/workbook'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeEach, describe, expect, test } from 'vitest'
import { DraftsContext } from '../../../../renderer/panels/fields/drafts-context'
import { keptDrafts } from '../../../../renderer/panels/fields/kept-drafts'
import Inspector from '../../../../renderer/panels/inspector/Inspector'
import { StoresContext } from '../../../../renderer/store/hooks'
import { createStores, type Stores } from '../../../../renderer/store/stores'
import { commandContext } from '../../../../renderer/store/world'
import { control, leaveField, problems, type } from '../fields/binding-probe'

interface Shown {
  readonly stores: Stores
  readonly stepKey: RecordKey
  readonly personKey: RecordKey
  readonly linkKey: RecordKey
}

/** A deal with one step that one person owns, and nothing selected. */
function shownInspector(): Shown {
  const { newId, now } = commandContext()
  const stores = createStores(newWorkbook({ newId, now, client: 'Acme Foods', app: 'test' }))
  const sheetId = stores.session.getState().activeSheetId ?? ''
  const placement = { sheetId, stageId: null, x: 0, y: 0 }
  const made = (result: ReturnType<Stores['document']['execute']>): RecordKey => {
    const key = result.ok ? result.value.select?.[0] : undefined
    if (!key) throw new Error('Nothing was made')
    return key
  }
  const stepKey = made(stores.document.execute(addStep, { kind: 'task', placement, title: 'Approve budget' }))
  const personKey = made(stores.document.execute(addStakeholder, { placement, name: 'Tom Becker' }))
  const linkKey = made(stores.document.execute(connect, { sourceKey: personKey, targetKey: stepKey }))
  stores.session.select([])
  const host = document.createElement('div')
  document.body.replaceChildren(host)
  act(() =>
    createRoot(host).render(
      <StoresContext.Provider value={stores}>
        <DraftsContext.Provider value={stores.drafts}>
          <Inspector />
        </DraftsContext.Provider>
      </StoresContext.Provider>,
    ),
  )
  return { stores, stepKey, personKey, linkKey }
}

function select({ stores }: Shown, ...keys: RecordKey[]): void {
  act(() => stores.session.select(keys))
}

function heading(): string | undefined {
  return document.querySelector('h2')?.textContent ?? undefined
}

function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim() === name,
  )
  if (!found) throw new Error(`No button is called "${name}"`)
  return found
}

beforeEach(keptDrafts.clear)

describe('the inspector', () => {
  test('shows the deal while nothing is selected', () => {
    const { stores } = shownInspector()

    type('Client', 'Acme Foods AG')
    leaveField('Client')

    expect(heading()).toBe('Deal')
    expect(dealOf(stores.document.getState().workbook).client).toBe('Acme Foods AG')
  })

  test('shows what is selected, of every kind that can be', () => {
    const shown = shownInspector()
    const [sheetId] = shown.stores.document.getState().workbook.sheets.keys()
    const [stageId] = shown.stores.document.getState().workbook.stages.keys()

    const headings = [
      shown.stepKey,
      shown.personKey,
      shown.linkKey,
      recordKey('sheets', sheetId ?? ''),
      recordKey('stages', stageId ?? ''),
    ].map((key) => {
      select(shown, key)
      return heading()
    })

    expect(headings).toEqual([
      'Step · Task',
      'Person · Client',
      'Link · Part in a step',
      'Sheet · 1 of 1',
      'Stage · 1 of 5',
    ])
  })

  test('makes one labelled undo step of one edit', () => {
    const shown = shownInspector()
    select(shown, shown.stepKey)

    type('Due', '2027-02-26')
    leaveField('Due')

    const { workbook, history } = shown.stores.document.getState()
    expect([...workbook.steps.values()][0]?.due).toBe('2027-02-26')
    expect(undoLabel(history)).toBe('Set due date of Approve budget')
    act(() => {
      shown.stores.document.undo()
    })
    expect(control('Due').value).toBe('')
  })

  test('keeps what the workbook refuses in the field, with the reason', () => {
    const shown = shownInspector()
    select(shown, shown.stepKey)

    type('Title', 'x'.repeat(1_001))
    leaveField('Title')

    expect(problems()).toEqual([expect.stringMatching(/at most 1000/)])
    expect([...shown.stores.document.getState().workbook.steps.values()][0]?.title).toBe('Approve budget')

    // and shows both again after something else was looked at
    select(shown, shown.personKey)
    select(shown, shown.stepKey)
    expect(control('Title').value).toHaveLength(1_001)
    expect(problems()).toHaveLength(1)
  })

  test('hands over what is being typed when the workbook is saved', () => {
    const shown = shownInspector()
    select(shown, shown.stepKey)

    type('Title', 'Approve the budget line')
    act(() => shown.stores.drafts.commit())

    expect([...shown.stores.document.getState().workbook.steps.values()][0]?.title).toBe(
      'Approve the budget line',
    )
  })

  test('adds our action to a step and stays with the step', () => {
    const shown = shownInspector()
    select(shown, shown.stepKey)

    act(() => button('Add action').click())
    type('What we do', 'Bring the figures')
    leaveField('What we do')

    const [action] = shown.stores.document.getState().workbook.actions.values()
    expect(action).toMatchObject({ title: 'Bring the figures', status: 'planned' })
    expect([...shown.stores.session.getState().selection]).toEqual([shown.stepKey])
  })

  test('counts several records and deletes them in one step', () => {
    const shown = shownInspector()
    select(shown, shown.stepKey, shown.personKey)

    expect(document.body.textContent).toContain('2 items selected')
    act(() => button('Delete 2 items').click())

    const { workbook, history } = shown.stores.document.getState()
    expect(workbook.steps.size + workbook.stakeholders.size + workbook.links.size).toBe(0)
    expect(undoLabel(history)).toBe('Delete 2 items')
  })

  test('lets a workbook be read that may not be changed', () => {
    const shown = shownInspector()
    act(() => shown.stores.document.setReadOnly('Only for looking at.'))
    select(shown, shown.stepKey)

    expect(control('Title').readOnly).toBe(true)
    expect(() => button('Add action')).toThrow()
  })
})
