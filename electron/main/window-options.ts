import type { BrowserWindowConstructorOptions } from 'electron'

/** What a page may reach. The same for every window that this program opens. */
export function safePreferences(preload: string, isDevelopment: boolean) {
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
    spellcheck: false,
    devTools: isDevelopment,
  } satisfies BrowserWindowConstructorOptions['webPreferences']
}

const wanted = { width: 1440, height: 900 }
const smallest = { width: 960, height: 600 }
// The window's own paper, so that nothing flashes before the page is drawn.
const paper = { light: '#ffffff', dark: '#14181b' }

export interface WindowOptionsInput {
  readonly preload: string
  readonly isDevelopment: boolean
  readonly workArea: { readonly width: number; readonly height: number }
  readonly dark: boolean
  /** The program's icon, where windows carry one of their own. */
  readonly icon?: string
}

/** How a document window is made. */
export function windowOptions(input: WindowOptionsInput): BrowserWindowConstructorOptions {
  const { preload, isDevelopment, workArea, dark, icon } = input
  return {
    title: 'Buymap',
    width: Math.min(wanted.width, workArea.width),
    height: Math.min(wanted.height, workArea.height),
    minWidth: Math.min(smallest.width, workArea.width),
    minHeight: Math.min(smallest.height, workArea.height),
    show: false,
    backgroundColor: dark ? paper.dark : paper.light,
    ...(icon !== undefined && { icon }),
    webPreferences: safePreferences(preload, isDevelopment),
  }
}
