import type { ComponentType } from 'react'
import type { SidePanelName } from '../store/view-name'

/** A panel at the left edge. */
export interface LeftPanel {
  readonly label: string
  readonly Content: ComponentType
}

/** The panels at the left edge, by name. */
export const leftPanels: { readonly [K in SidePanelName]?: LeftPanel } = {}
