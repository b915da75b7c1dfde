import type { RecordKey } from '@workbook/model/records'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Key, pressKey } from '../../../../renderer/canvas/gestures/keys'
import { createMapGestures, type MapGestures } from '../../../../renderer/canvas/gestures/map-gestures'
import { createNavigation } from '../../../../renderer/canvas/view/navigation'
import type { Stores } from '../../../../renderer/store/stores'
import { commitTitle } from '../../../../renderer/store/title-editing'
import { givenWorkbook, participation, person, sequence, step } from '../../workbook/given-workbook'
import { givenMap } from '../given-map'

let stores: Stores
let gestures: MapGestures

beforeEach(() => {
  globalThis.requestAnimationFrame = () => 0
  const map = givenMap(
    givenWorkbook({
      steps: [step('prove'), step('decide', { stageId: 'approve' }), step('apart', { y: 300 })],
      stakeholders: [person('Tom')],
      links: [{ ...sequence('prove', 'decide'), label: 'Yes' } as never, participation('Tom', 'apart')],
    }),
  )
  stores = map.stores
  const navigation = createNavigation({
    view: map.view,
    region: () => null,
    moveTo: () => {},
    jumpTo: () => {},
  })
  gestures = createMapGestures(map.view, navigation)
  // The map follows its stores while it is on the page.
  map.view.start()
})

function press(key: string, held: Partial<Key> = {}): boolean {
  return pressKey(gestures, { key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...held })
}

const select = (...keys: RecordKey[]) => stores.session.select(keys)
const selected = () => [...stores.session.getState().selection]
const placeOf = (id: string) => {
  const { x, y } = stores.document.getState().workbook.steps.get(id) ?? {}
  return [x, y]
}

describe('with one box selected', () => {
  beforeEach(() => select('steps:prove'))

  test('arrows walk and move nothing', () => {
    expect(press('ArrowRight')).toBe(true)
    expect(selected()).toEqual(['steps:decide'])
    press('ArrowLeft')
    press('ArrowDown')
    expect(selected()).toEqual(['steps:apart'])
    expect(stores.document.getState().sequence).toBe(0)
  })

  test('Alt moves it by one pixel, with Shift by ten, and a burst is one undo step', () => {
    press('ArrowRight', { altKey: true })
    press('ArrowDown', { altKey: true, shiftKey: true })

    expect(placeOf('prove')).toEqual([5, 10])
    expect(selected()).toEqual(['steps:prove'])
    stores.document.undo()
    expect(placeOf('prove')).toEqual([4, 0])
  })

  test('the command key goes onto its link, and from there to either end', () => {
    press('ArrowRight', { ctrlKey: true })
    expect(selected()).toEqual(['links:prove-decide'])
    press('ArrowRight')
    expect(selected()).toEqual(['steps:decide'])
    press('ArrowLeft', { metaKey: true })
    press('ArrowLeft')
    expect(selected()).toEqual(['steps:prove'])
  })
})

test('with a link selected Alt moves its label, as one undo step', () => {
  select('links:prove-decide')
  press('ArrowDown', { altKey: true, shiftKey: true })
  press('ArrowRight', { altKey: true })

  expect(stores.document.getState().workbook.links.get('prove-decide')).toMatchObject({
    labelOffset: { x: 1, y: 10 },
  })
  stores.document.undo()
  expect(stores.document.getState().workbook.links.get('prove-decide')).not.toHaveProperty('labelOffset')
})

describe('with a link selected', () => {
  const label = () => stores.document.getState().workbook.links.get('prove-decide')
  const type = (text: string) => commitTitle(stores, text)

  test('F2 edits the label of a link between steps, as one undo step', () => {
    select('links:prove-decide')
    expect(press('F2')).toBe(true)
    expect(stores.session.getState().editing?.key).toBe('links:prove-decide')
    type('On condition')
    expect(label()).toMatchObject({ label: 'On condition' })
    press('F2')
    type('')
    expect(label()).not.toHaveProperty('label')
    stores.document.undo()
    expect(label()).toMatchObject({ label: 'On condition' })
  })

  test.each([
    ['Enter', 'links:prove-decide'],
    ['Enter', 'links:Tom-owns-apart'],
    ['F2', 'links:Tom-owns-apart'],
  ] as const)('%s on %s goes to its fields', (key, link) => {
    stores.session.showInspector(false)
    select(link)
    expect(press(key)).toBe(true)
    expect(stores.session.getState()).toMatchObject({
      fieldsWanted: true,
      inspectorShown: true,
      editing: null,
    })
  })
})

test('with several boxes selected plain arrows move all of them', () => {
  select('steps:prove', 'steps:apart')
  press('ArrowRight')
  press('ArrowDown', { shiftKey: true })

  expect(placeOf('prove')).toEqual([5, 10])
  expect(placeOf('apart')).toEqual([5, 310])
})

test('with nothing selected an arrow begins at the first box, and Tab leaves the map', () => {
  expect(press('Tab')).toBe(false)
  press('ArrowDown')
  expect(selected()).toEqual(['steps:prove'])
})

test('keys with the command key are left to the actions', () => {
  select('steps:prove')
  expect(press('Enter', { ctrlKey: true })).toBe(false)
  expect(press('Delete', { metaKey: true })).toBe(false)
  expect(selected()).toEqual(['steps:prove'])
})
