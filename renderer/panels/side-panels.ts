import { type ComponentType, lazy } from 'react'
import type { SidePanelName } from '../store/view-name'

/** A panel at the left edge. */
export interface LeftPanel {
  readonly label: string
  readonly Content: ComponentType
}

/** The panels at the left edge, by name. */
export const leftPanels: { readonly [K in SidePanelName]?: LeftPanel } = {
  outline: { label: 'Outline', Content: lazy(() => import('./outline/OutlinePanel')) },
  find: { label: 'Find', Content: lazy(() => import('./find/FindPanel')) },
  history: { label: 'History', Content: lazy(() => import('./history/HistoryPanel')) },
  findings: { label: 'Findings', Content: lazy(() => import('./findings/FindingsPanel')) },
  'who-says-what': { label: 'Who says what', Content: lazy(() => import('./perspectives/WhoSaysWhat')) },
}
