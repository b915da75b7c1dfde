import type { ComponentType } from 'react'
import type { ViewName } from '../store/view-name'
import { MapView } from './map/MapView'

/** A view of the workbook. Heavy ones are loaded when they are first shown: `lazy(() => import(...))`. */
export interface View {
  readonly name: ViewName
  readonly label: string
  readonly Content: ComponentType
}

/** The views in the order of their tabs. */
export const views: readonly View[] = [{ name: 'map', label: 'Map', Content: MapView }]
