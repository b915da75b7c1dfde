import type { DocumentState } from '@contract/calls'
import { defaultSettings, type Settings } from '@contract/settings'
import { createStore } from 'zustand/vanilla'
import type { Stores } from '../store/stores'

/** A dialog that menus and buttons in several places open. */
export type DialogName =
  | 'new-workbook'
  | 'export-pdf'
  | 'export-calendar'
  | 'settings'
  | 'versions'
  | 'save-as-template'
  | 'commands'
  | 'rules'
  | 'shortcuts'
  | 'connect'
  | 'reconnect-source'
  | 'reconnect-target'
  | 'rating-help'
  | 'reports-to'
  | 'merge-people'

/** What this window shows and knows beyond the workbook itself. */
export interface WindowState {
  /** `starting` until the main process has said what to show. */
  readonly screen: 'starting' | 'home' | 'workbook'
  /** The workbook and what is looked at; null on the start screen. */
  readonly stores: Stores | null
  /** The file behind the workbook; null on the start screen. */
  readonly document: DocumentState | null
  readonly settings: Settings
  /** False until the settings of the profile are known. */
  readonly settingsRead: boolean
  readonly dialog: DialogName | null
  /** Sentences about what was repaired or restored when the workbook was opened, not yet read. */
  readonly warnings: readonly string[]
}

/** The one state of this window beyond its workbook. */
export const windowState = createStore<WindowState>()(() => ({
  screen: 'starting',
  stores: null,
  document: null,
  settings: defaultSettings,
  settingsRead: false,
  dialog: null,
  warnings: [],
}))

/** Opens a dialog, or closes the one that is open. */
export function showDialog(dialog: DialogName | null): void {
  windowState.setState({ dialog })
}
