import type { MenuState } from '@contract/calls'
import { eventChannel } from '@contract/channels'
import type { AppEvent } from '@contract/events'
import type { BrowserWindow, WebContents } from 'electron'
import { isUnsaved, type OpenDocument } from './files/open-document'

/** One window: the start screen, or one document. */
export interface AppWindow {
  readonly browserWindow: BrowserWindow
  document: OpenDocument | null
  /** Resolves when it is known what the window shows first. */
  opening: Promise<unknown>
  /** True once the page has asked what to show; before that it needs no telling. */
  asked: boolean
  menuState: MenuState
}

/** The menu state of a window that has not said anything yet. */
export const emptyMenuState: MenuState = {
  undoLabel: null,
  redoLabel: null,
  hasSelection: false,
  hasWorkbook: false,
  face: 'own',
}

/** Every window of the program. */
export interface Windows {
  add(browserWindow: BrowserWindow): AppWindow
  all(): readonly AppWindow[]
  of(contents: WebContents): AppWindow | undefined
  showing(document: OpenDocument): AppWindow | undefined
  /** The window that was used last. */
  active(): AppWindow | null
}

/** Keeps the windows in the order of their use, the last used one first. */
export function createWindows(onActive: (window: AppWindow | null) => void): Windows {
  let windows: readonly AppWindow[] = []
  return {
    add(browserWindow) {
      const window: AppWindow = {
        browserWindow,
        document: null,
        opening: Promise.resolve(),
        asked: false,
        menuState: emptyMenuState,
      }
      const putFirst = () => {
        windows = [window, ...windows.filter((other) => other !== window)]
        onActive(window)
      }
      putFirst()
      browserWindow.on('focus', putFirst)
      browserWindow.on('closed', () => {
        windows = windows.filter((other) => other !== window)
        onActive(windows[0] ?? null)
      })
      return window
    },
    all: () => windows,
    of: (contents) => windows.find(({ browserWindow }) => browserWindow.webContents === contents),
    showing: (document) => windows.find((window) => window.document === document),
    active: () => windows[0] ?? null,
  }
}

/** Tells a window's page something. */
export function tell({ browserWindow }: AppWindow, event: AppEvent): void {
  if (!browserWindow.isDestroyed()) browserWindow.webContents.send(eventChannel, event)
}

/** Brings a window to the front. */
export function bringToFront({ browserWindow }: AppWindow): void {
  if (browserWindow.isMinimized()) browserWindow.restore()
  browserWindow.show()
  browserWindow.focus()
}

/** What the frame of a window says: the name of its document and whether it is saved. */
export function titleOf(document: OpenDocument | null): string {
  if (!document) return 'Buymap'
  return `${isUnsaved(document) ? '• ' : ''}${document.name} — Buymap`
}

/** Writes the title and the system's mark for unsaved documents. */
export function refreshFrame({ browserWindow, document, menuState }: AppWindow): void {
  if (browserWindow.isDestroyed()) return
  // What we call a deal's file is ours.
  const named = menuState.face === 'own' ? document : null
  browserWindow.setTitle(titleOf(named))
  browserWindow.setDocumentEdited(document !== null && isUnsaved(document))
  browserWindow.setRepresentedFilename(named?.file?.path ?? '')
}

/** Takes over what a window's page says of itself: its frame goes by who looks at it. */
export function takeMenuState(window: AppWindow, menuState: MenuState): void {
  const before = window.menuState.face
  window.menuState = menuState
  if (menuState.face === before) return
  refreshFrame(window)
  if (menuState.face !== 'presenting' && before !== 'presenting') return
  window.browserWindow.setMenuBarVisibility(menuState.face !== 'presenting')
  window.browserWindow.setFullScreen(menuState.face === 'presenting')
}
