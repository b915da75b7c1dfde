import type { ComponentType } from 'react'
import type { ViewName } from '../store/view-name'
import { part } from '../ui/part'
import { CallsToWriteBack } from './calls/CallsToWriteBack'
import { MapView } from './map/MapView'

/** A view of the workbook. All but the first one are parts that are loaded when that is drawn. */
export interface View {
  readonly name: ViewName
  readonly label: string
  readonly Content: ComponentType
  /** Something quiet on its tab; it describes the tab under the given id and leaves its name alone. */
  readonly Remark?: ComponentType<{ readonly id: string }>
  /** It edits what is selected by itself, so that an inspector beside it would say the same again. */
  readonly hidesInspector?: true
}

/** The views in the order of their tabs. */
export const views: readonly View[] = [
  { name: 'map', label: 'Map', Content: MapView },
  { name: 'plan', label: 'Plan', Content: part(() => import('./plan/PlanView')) },
  { name: 'timeline', label: 'Timeline', Content: part(() => import('./timeline/TimelineView')) },
  {
    name: 'ledger',
    label: 'Both sides',
    Content: part(() => import('./ledger/LedgerView')),
    hidesInspector: true,
  },
  { name: 'people', label: 'People', Content: part(() => import('./people/PeopleView')) },
  {
    name: 'calls',
    label: 'Calls',
    Content: part(() => import('./calls/CallsView')),
    Remark: CallsToWriteBack,
    hidesInspector: true,
  },
  {
    name: 'review',
    label: 'Review',
    Content: part(() => import('./review/ReviewView')),
    hidesInspector: true,
  },
]

/** Whether an inspector may stand beside the view. */
export function takesInspector(shown: ViewName): boolean {
  return !views.find(({ name }) => name === shown)?.hidesInspector
}
