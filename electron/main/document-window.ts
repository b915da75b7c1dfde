import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import { type Closing, letGo } from './closing'
import type { Router } from './ipc-router'
import { flushJournals } from './leaving'
import { showTextMenu } from './menu/show-text-menu'
import { pageReturns } from './page-returns'
import type { Program } from './program'
import { rememberPlace } from './remember-place'
import { windowOptions } from './window-options'
import { type PlacedWindow, placeWindow } from './window-place'
import type { AppWindow } from './windows'

/** What a document window is tied to. */
export interface DocumentWindowOptions {
  readonly program: Program
  readonly router: Router
  readonly closing: Closing
  readonly preload: string
  /** Address of the page. */
  readonly url: string
  /** True while the whole program is on its way out and everybody was asked. */
  readonly isLeaving: () => boolean
}

/** Opens a window on the start screen; `path` is the file that it is about to show. */
export function openDocumentWindow(options: DocumentWindowOptions, path: string | null): AppWindow {
  const { program, router, preload, url } = options
  const place = placeFor(program, path)
  const isDevelopment = !app.isPackaged
  const dark = nativeTheme.shouldUseDarkColors
  const browserWindow = new BrowserWindow(windowOptions({ preload, isDevelopment, place, dark }))
  if (place.maximized) browserWindow.maximize()
  const window = program.windows.add(browserWindow)
  router.admit(browserWindow.webContents, 'document')
  browserWindow.once('ready-to-show', () => browserWindow.show())
  // The title says what the document is called, whatever the page calls itself.
  browserWindow.on('page-title-updated', (event) => event.preventDefault())
  browserWindow.webContents.on('context-menu', (_event, target) => showTextMenu(browserWindow, target))
  askBeforeClosing(window, options)
  pageReturns(window, program)
  // Windows ends a session without asking programs to quit. The person finds the changes at the next start.
  browserWindow.on('query-session-end', () => flushJournals(program))
  browserWindow.on('session-end', () => flushJournals(program))
  browserWindow.loadURL(url).catch((cause: unknown) => {
    program.log.problem('The window could not be loaded', cause)
  })
  return window
}

function placeFor(program: Program, path: string | null): PlacedWindow {
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id)
  const areas = [primary, ...others].map(({ workArea }) => workArea)
  const windows = program.windows.all().map(({ browserWindow }) => browserWindow.getBounds())
  return placeWindow(program.views.placeFor(path), areas, windows)
}

function askBeforeClosing(window: AppWindow, { program, closing, isLeaving }: DocumentWindowOptions): void {
  const { browserWindow } = window
  browserWindow.on('close', (event) => {
    if (isLeaving()) return
    event.preventDefault()
    void closing.mayClose(window).then(async (may) => {
      if (!may || browserWindow.isDestroyed()) return
      rememberPlace(program, window)
      if (window.document) await letGo(program, window.document)
      await program.views.write()
      browserWindow.destroy()
    })
  })
}
