import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import type { Pages } from './pages'
import { windowOptions } from './window-options'
import { type PlacedWindow, placeWindow } from './window-place'

/** A window with the page of a document window on its way. */
export interface PageWindow {
  readonly browserWindow: BrowserWindow
  /** Resolves with the cause when the page could not be loaded, else with null. */
  readonly failed: Promise<unknown>
}

/** Opens a window that shows itself when there is something to see. */
export function openPageWindow({ preload, documentPage, calls }: Pages, place: PlacedWindow): PageWindow {
  const isDevelopment = !app.isPackaged
  const dark = nativeTheme.shouldUseDarkColors
  const browserWindow = new BrowserWindow(windowOptions({ preload, isDevelopment, place, dark }))
  calls.admit(browserWindow.webContents, 'document')
  browserWindow.once('ready-to-show', () => browserWindow.show())
  const failed = browserWindow.loadURL(documentPage).then(
    () => null,
    (cause: unknown) => cause,
  )
  return { browserWindow, failed }
}

/** The parts of the screens that windows may cover, the first screen's first. */
export function screenAreas() {
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id)
  return [primary, ...others].map(({ workArea }) => workArea)
}

/** Opens the window that a start shows, in the usual place: which one it is to be is not known yet. */
export function openFirstWindow(pages: Pages): PageWindow {
  return openPageWindow(pages, placeWindow(null, screenAreas(), []))
}
