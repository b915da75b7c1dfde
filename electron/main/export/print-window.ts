import { BrowserWindow, type WebContents } from 'electron'
import { safePreferences } from '../window-options'

/** A window that nobody sees, in which pages are laid out and printed. */
export interface PrintWindow {
  readonly contents: WebContents
  /** Resolves when the page is loaded, which is before it is laid out. */
  readonly load: () => Promise<void>
  readonly printToPdf: () => Promise<Uint8Array>
  /** Resolves with a reason when the page stopped working. */
  readonly whenGone: Promise<string>
  readonly destroy: () => void
}

/** Opens a print window; `url` is the print page. */
export function openPrintWindow(preload: string, url: string): PrintWindow {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      ...safePreferences(preload, false),
      // A window that is never shown would otherwise be put to sleep.
      backgroundThrottling: false,
    },
  })
  const contents = window.webContents
  return {
    contents,
    load: () => window.loadURL(url),
    // Runtimes before Electron 26 do not know of tags and leave them out.
    printToPdf: () =>
      contents.printToPDF({ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true }),
    whenGone: new Promise((resolve) => {
      contents.once('render-process-gone', (_event, { reason }) => resolve(reason))
    }),
    destroy: () => window.destroy(),
  }
}
