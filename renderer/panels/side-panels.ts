import type { ComponentType } from 'react'
import type { SidePanelName } from '../store/view-name'
import { part } from '../ui/part'

/** A panel at the left edge. */
export interface LeftPanel {
  readonly label: string
  readonly Content: ComponentType
}

/** The panels at the left edge, by name. */
export const leftPanels: { readonly [K in SidePanelName]?: LeftPanel } = {
  outline: { label: 'Outline', Content: part(() => import('./outline/OutlinePanel')) },
  find: { label: 'Find', Content: part(() => import('./find/FindPanel')) },
  history: { label: 'History', Content: part(() => import('./history/HistoryPanel')) },
  findings: { label: 'Findings', Content: part(() => import('./findings/FindingsPanel')) },
  'who-says-what': { label: 'Who says what', Content: part(() => import('./perspectives/WhoSaysWhat')) },
}
