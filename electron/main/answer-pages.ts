import { createPrinter, type PrintPdf } from './export/print-pdf'
import { openPrintWindow } from './export/print-window'
import { createRouter, type Router } from './ipc-router'
import type { Log } from './log'
import type { Pages } from './pages'

/** What our pages are answered with. */
export interface PageAnswers {
  readonly router: Router
  readonly print: PrintPdf
}

/** What it takes to answer our pages' calls and to have pages printed. */
export function answerPages({ calls, preload, printPage }: Pages, log: Log): PageAnswers {
  const router = createRouter(calls, log)
  const openWindow = () => openPrintWindow(preload, printPage)
  return { router, print: createPrinter({ router, log, openWindow }) }
}
