import { fileViewSchema } from '@contract/file-view'
import { describe, expect, test } from 'vitest'
import { restoreView, viewOf } from '../../../renderer/bridge/file-view'
import { createStores } from '../../../renderer/store/stores'
import { givenWorkbook } from '../workbook/given-workbook'

const view = {
  view: 'people',
  sheetId: 'legal',
  sidePanel: 'outline',
  inspectorShown: false,
  minimap: true,
  panelWidths: { left: 300, right: 420 },
  viewports: { legal: { x: -20.5, y: 10, zoom: 0.75 } },
}

function shown(given: typeof view | null) {
  const stores = createStores(givenWorkbook())
  restoreView(stores, given)
  return stores.session
}

describe('how a workbook was looked at', () => {
  test('comes back as it was', () => {
    expect(viewOf(shown(view).getState())).toEqual(view)
  })

  test('is accepted where it is kept', () => {
    expect(fileViewSchema.parse(viewOf(shown(null).getState()))).toMatchObject({
      view: 'map',
      sheetId: 'map',
    })
  })

  test.each([
    ['a view of a later version', { view: 'hologram' }, { view: 'map' }],
    ['a sheet that was deleted', { sheetId: 'gone' }, { sheetId: 'map' }],
    ['a panel that is not there', { sidePanel: 'telepathy' }, { sidePanel: null }],
    [
      'a panel that is too narrow',
      { panelWidths: { left: -5, right: 9_000 } },
      { panelWidths: { left: 280, right: 560 } },
    ],
    ['a place on a deleted sheet', { viewports: { gone: { x: 0, y: 0, zoom: 1 } } }, { viewports: {} }],
  ])('passes over %s', (_what, wrong, kept) => {
    expect(viewOf(shown({ ...view, ...wrong } as typeof view).getState())).toEqual({ ...view, ...kept })
  })

  test('is ours, also while a client looks', () => {
    const session = shown(view)
    session.showTo('client')
    expect(session.getState().view).toBe('map')
    expect(viewOf(session.getState())).toMatchObject({ view: 'people', sidePanel: 'outline' })
  })
})
