import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import { type Closing, letGo } from './closing'
import type { Router } from './ipc-router'
import { flushJournals } from './leaving'
import { pageReturns } from './page-returns'
import type { Program } from './program'
import { windowOptions } from './window-options'
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

/** Opens a window on the start screen. */
export function openDocumentWindow(options: DocumentWindowOptions): AppWindow {
  const { program, router, preload, url } = options
  const browserWindow = new BrowserWindow(
    windowOptions({
      preload,
      isDevelopment: !app.isPackaged,
      workArea: screen.getPrimaryDisplay().workAreaSize,
      dark: nativeTheme.shouldUseDarkColors,
    }),
  )
  const window = program.windows.add(browserWindow)
  router.admit(browserWindow.webContents, 'document')
  browserWindow.once('ready-to-show', () => browserWindow.show())
  // The title says what the document is called, whatever the page calls itself.
  browserWindow.on('page-title-updated', (event) => event.preventDefault())
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

function askBeforeClosing(window: AppWindow, { program, closing, isLeaving }: DocumentWindowOptions): void {
  const { browserWindow } = window
  browserWindow.on('close', (event) => {
    if (isLeaving()) return
    event.preventDefault()
    void closing.mayClose(window).then(async (may) => {
      if (!may || browserWindow.isDestroyed()) return
      if (window.document) await letGo(program, window.document)
      browserWindow.destroy()
    })
  })
}
