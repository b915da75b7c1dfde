import { readFileSync } from 'node:fs'
import { editRecord } from '@workbook/commands/edit-record'
import { parseWorkbook } from '@workbook/format/parse'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  enterClientView,
  leaveClientView,
  startPresenting,
  stopPresenting,
} from '../../../renderer/store/client-view'
import { createStores, type Stores } from '../../../renderer/store/stores'
import { internalTextsOf } from '../../desktop/harness/internal-texts'
import { givenWorkbook, note, participation, person, step } from '../workbook/given-workbook'

let stores: Stores

beforeEach(() => {
  stores = createStores(
    givenWorkbook({
      steps: [
        step('budget', { notes: 'Tom is wavering' }),
        step('plan-b', { visibility: 'internal', detailSheetId: 'legal' }),
        step('secret-review', { sheetId: 'legal', stageId: null }),
      ],
      stakeholders: [person('julia', { disposition: 'opponent', notes: 'Do not trust' })],
      links: [participation('julia', 'budget')],
      notes: [note('reminder')],
    }),
  )
})

describe('the window turned to the client', () => {
  test('shows the filtered workbook while the whole one is edited', () => {
    enterClientView(stores)

    stores.document.execute(editRecord, { kind: 'steps', id: 'budget', changes: { title: 'Approve budget' } })

    expect(stores.selectors.shown().steps.get('budget')).not.toHaveProperty('notes')
    expect(stores.selectors.shown().steps.get('budget')?.title).toBe('Approve budget')
    expect(stores.document.getState().workbook.steps.get('budget')?.notes).toBe('Tom is wavering')
  })

  test('keeps nothing selected or open that a client does not see', () => {
    stores.session.showSheet('legal')
    stores.session.select(['steps:secret-review'])
    stores.session.filter([{ kind: 'unknowns' }])
    stores.session.showSidePanel('findings')
    stores.session.showView('review')

    enterClientView(stores)

    const { activeSheetId, selection, filters, sidePanel, view } = stores.session.getState()
    expect({ activeSheetId, selection: [...selection], filters, sidePanel, view }).toEqual({
      activeSheetId: 'map',
      selection: [],
      filters: [],
      sidePanel: null,
      view: 'map',
    })
    expect(stores.selectors.sheets().map(({ id }) => id)).toEqual(['map'])
  })

  test('does not follow an undone change to a sheet or a box that the client does not see', () => {
    stores.document.execute(editRecord, { kind: 'steps', id: 'secret-review', changes: { title: 'Hide it' } })
    enterClientView(stores)

    stores.document.undo()

    expect(stores.session.getState().activeSheetId).toBe('map')
    expect([...stores.session.getState().selection]).toEqual([])
  })

  test('comes back to the view and the panel of before', () => {
    stores.session.showView('review')
    stores.session.showSidePanel('findings')

    enterClientView(stores)
    leaveClientView(stores)

    expect(stores.session.getState()).toMatchObject({
      audience: 'internal',
      view: 'review',
      sidePanel: 'findings',
    })
  })

  test('hands unchanged records back as the same objects, so that only what changed is drawn anew', () => {
    enterClientView(stores)
    const before = stores.selectors.shown()
    const sceneBefore = stores.selectors.scene()

    stores.document.execute(editRecord, { kind: 'stakeholders', id: 'julia', changes: { name: 'Julia' } })

    expect(stores.selectors.shown().steps.get('budget')).toBe(before.steps.get('budget'))
    const boxOf = (scene: typeof sceneBefore, key: string) => scene?.boxes.find((box) => box.key === key)
    expect(boxOf(stores.selectors.scene(), 'steps:plan-b')).toBeUndefined()
    expect(boxOf(stores.selectors.scene(), 'stakeholders:julia')?.name).toContain('Julia')
  })

  test('draws nothing internal of the sample, mounted or painted', () => {
    const path = 'resources/samples/northwind-foods.buymap'
    const parsed = parseWorkbook(readFileSync(path, 'utf8'))
    if (!parsed.ok) throw new Error('The sample cannot be read')
    stores = createStores(parsed.value.workbook)
    enterClientView(stores)

    const drawn = stores.selectors.sheets().flatMap(({ id }) => {
      stores.session.showSheet(id)
      const { boxes = [], links = [] } = stores.selectors.scene() ?? {}
      return [
        ...boxes.map(({ name, description, marks, simpleMarks }) => ({
          name,
          description,
          marks,
          simpleMarks,
        })),
        ...links.map(({ name, marks }) => ({ name, marks })),
      ]
    })
    const content = JSON.stringify(drawn)

    expect(content).toContain('Pass the security review')
    for (const secret of internalTextsOf(path)) expect(content).not.toContain(secret)
    expect(content).not.toMatch(/INTERNAL|advocate|opponent|stance|confirmed by|action of ours/)
  })
})

describe('presenting', () => {
  test('ends where it began', () => {
    startPresenting(stores)
    expect(stores.session.getState()).toMatchObject({ audience: 'client', presenting: 'alone' })
    stopPresenting(stores)
    expect(stores.session.getState()).toMatchObject({ audience: 'internal', presenting: null })

    enterClientView(stores)
    startPresenting(stores)
    stopPresenting(stores)
    expect(stores.session.getState()).toMatchObject({ audience: 'client', presenting: null })
  })
})
