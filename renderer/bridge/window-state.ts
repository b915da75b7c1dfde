import type { DocumentState } from '@contract/calls'
import { defaultSettings, type Settings } from '@contract/settings'
import { createStore } from 'zustand/vanilla'

/** What this window shows and knows beyond the workbook itself. */
export interface WindowState {
  readonly screen: 'starting' | 'home' | 'workbook'
  /** The file behind the workbook; null on the start screen. */
  readonly document: DocumentState | null
  readonly settings: Settings
}

/** The one state of this window. Only `bridge/` writes it. */
export const windowState = createStore<WindowState>()(() => ({
  screen: 'starting',
  document: null,
  settings: defaultSettings,
}))
