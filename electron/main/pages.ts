import { join } from 'node:path'
import { app, ipcMain, protocol, session } from 'electron'
import { appScheme, listBundle, serve } from './app-protocol'
import { createPrinter, type PrintPdf } from './export/print-pdf'
import { openPrintWindow } from './export/print-window'
import { createRouter, type Router } from './ipc-router'
import type { Log } from './log'
import { pageAddress } from './page-address'
import { lockDown } from './security'

/** What it takes to show our pages and to print them. */
export interface Pages {
  readonly router: Router
  readonly print: PrintPdf
  readonly preload: string
  /** Address of the page of a document window. */
  readonly documentPage: string
}

/** Serves the program's own pages, locked down, once the program is ready. */
export function openPages(log: Log): Pages {
  const page = pageAddress(app, process.env.ELECTRON_RENDERER_URL)
  const bundle = listBundle(join(app.getAppPath(), 'out/renderer'))
  protocol.handle(appScheme.scheme, (request) => serve(bundle, request))
  lockDown(app, session.defaultSession)
  const preload = join(app.getAppPath(), 'out/preload/index.cjs')
  const router = createRouter({ ipcMain, origin: page.origin, log })
  const openWindow = () => openPrintWindow(preload, page.url('print.html'))
  return {
    router,
    print: createPrinter({ router, log, openWindow }),
    preload,
    documentPage: page.url('index.html'),
  }
}
