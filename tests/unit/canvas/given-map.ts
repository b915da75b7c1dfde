import type { Workbook } from '@workbook/model/workbook'
import { createMapView, type MapView } from '../../../renderer/canvas/view/map-view'
import { createStores, type Stores } from '../../../renderer/store/stores'
import { givenContext } from '../workbook/commands/run-command'

export interface GivenMap {
  readonly stores: Stores
  readonly view: MapView
}

/** The map of a workbook's first sheet in a window of 1,000 by 800 pixels, at 100 % from the sheet's origin. */
export function givenMap(workbook: Workbook, zoom = 1): GivenMap {
  const stores = createStores(workbook, { context: givenContext })
  const scene = stores.selectors.scene()
  if (!scene) throw new Error('The workbook has no sheet to show')
  const view = createMapView(stores, scene, { x: 0, y: 0, zoom }, { width: 1_000, height: 800 })
  return { stores, view }
}
