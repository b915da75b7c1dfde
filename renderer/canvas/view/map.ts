import type { Scene } from '@workbook/scene/scene'
import type { Viewport } from '../../store/session-store'
import type { Stores } from '../../store/stores'
import { createMapGestures, type MapGestures } from '../gestures/map-gestures'
import { createMapView, type MapView } from './map-view'
import { createNavigation, type Navigation } from './navigation'
import type { Size } from './viewports'

/** What the map needs of the page once it is on it. */
export interface MapHost {
  readonly region: HTMLElement
  readonly moveTo: (viewport: Viewport) => void
  readonly jumpTo: (viewport: Viewport) => void
}

/** The map of one sheet with everything that can be done on it. */
export interface SheetMap {
  readonly view: MapView
  readonly gestures: MapGestures
  readonly navigation: Navigation
  /** Tells where the map is on the page; null when it goes. */
  readonly attach: (host: MapHost | null) => void
}

export function createSheetMap(stores: Stores, scene: Scene, start: Viewport, size: Size): SheetMap {
  let host: MapHost | null = null
  const view = createMapView(stores, scene, start, size)
  const navigation = createNavigation({
    view,
    region: () => host?.region ?? null,
    moveTo: (viewport) => host?.moveTo(viewport),
    jumpTo: (viewport) => host?.jumpTo(viewport),
  })
  return {
    view,
    navigation,
    gestures: createMapGestures(view, navigation),
    attach(next) {
      host = next
    },
  }
}
