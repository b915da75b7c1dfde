import type { BrowserWindowConstructorOptions } from 'electron'
import type { PlacedWindow } from './window-place'

/** What a page may reach. The same for every window that this program opens. */
export function safePreferences(preload: string, isDevelopment: boolean, spellcheck = false) {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck,
    devTools: isDevelopment,
  } satisfies BrowserWindowConstructorOptions['webPreferences']
}

const smallest = { width: 960, height: 600 }

/** A window can be made so small, and no smaller than it begins on a small screen. */
export function smallestSize({ width, height }: { readonly width: number; readonly height: number }) {
  return { width: Math.min(smallest.width, width), height: Math.min(smallest.height, height) }
}

/** The window's own paper, so that nothing flashes before the page is drawn. */
export function paperColour(dark: boolean): string {
  return dark ? '#14181b' : '#ffffff'
}

export interface WindowOptionsInput {
  readonly preload: string
  readonly isDevelopment: boolean
  readonly place: PlacedWindow
  readonly dark: boolean
  /** The program's icon, where windows carry one of their own. */
  readonly icon?: string
}

/** How a document window is made. */
export function windowOptions(input: WindowOptionsInput): BrowserWindowConstructorOptions {
  const { preload, isDevelopment, place, dark, icon } = input
  const { maximized: _, ...bounds } = place
  const { width: minWidth, height: minHeight } = smallestSize(bounds)
  return {
    title: 'Buymap',
    ...bounds,
    minWidth,
    minHeight,
    show: false,
    backgroundColor: paperColour(dark),
    ...(icon !== undefined && { icon }),
    webPreferences: safePreferences(preload, isDevelopment, true),
  }
}
