import { type BrowserWindow, nativeTheme } from 'electron'
import { type Closing, letGo } from './closing'
import { flushJournals } from './leaving'
import { showTextMenu } from './menu/show-text-menu'
import { pageReturns } from './page-returns'
import { openPageWindow, type PageWindow, screenAreas } from './page-window'
import type { Pages } from './pages'
import type { Program } from './program'
import { rememberPlace } from './remember-place'
import { paperColour, smallestSize } from './window-options'
import { type PlacedWindow, placeWindow } from './window-place'
import type { AppWindow } from './windows'

/** What a document window is tied to. */
export interface DocumentWindowOptions {
  readonly program: Program
  readonly closing: Closing
  readonly pages: Pages
  /** Hands out the window that the start has opened before it was known what for; null when it is taken. */
  readonly takeSpare: () => PageWindow | null
  /** True while the whole program is on its way out and everybody was asked. */
  readonly isLeaving: () => boolean
}

/** Opens a window on the start screen; `path` is the file that it is about to show. */
export function openDocumentWindow(options: DocumentWindowOptions, path: string | null): AppWindow {
  const { program, pages, takeSpare } = options
  const place = placeFor(program, path)
  const spare = takeSpare()
  if (spare) moveTo(spare.browserWindow, place)
  const { browserWindow, failed } = spare ?? openPageWindow(pages, place)
  if (place.maximized) browserWindow.maximize()
  const window = program.windows.add(browserWindow)
  // The title says what the document is called, whatever the page calls itself.
  browserWindow.on('page-title-updated', (event) => event.preventDefault())
  browserWindow.webContents.on('context-menu', (_event, target) => showTextMenu(browserWindow, target))
  askBeforeClosing(window, options)
  pageReturns(window, program)
  // Windows ends a session without asking programs to quit. The person finds the changes at the next start.
  browserWindow.on('query-session-end', () => flushJournals(program))
  browserWindow.on('session-end', () => flushJournals(program))
  void failed.then((cause) => {
    if (cause !== null) program.log.problem('The window could not be loaded', cause)
  })
  return window
}

/** Puts a window that nobody has seen yet where it belongs, in the colour of the theme that is known by now. */
function moveTo(browserWindow: BrowserWindow, { maximized: _, ...bounds }: PlacedWindow): void {
  const { width, height } = smallestSize(bounds)
  browserWindow.setMinimumSize(width, height)
  browserWindow.setBounds(bounds)
  browserWindow.setBackgroundColor(paperColour(nativeTheme.shouldUseDarkColors))
}

function placeFor(program: Program, path: string | null): PlacedWindow {
  const windows = program.windows.all().map(({ browserWindow }) => browserWindow.getBounds())
  return placeWindow(program.views.placeFor(path), screenAreas(), windows)
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
