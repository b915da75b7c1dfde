import type { PdfOptions, PrintReport } from '@contract/export'
import type { Failure } from '@contract/failure'
import { serialise } from '@workbook/format/serialise'
import { failure, type Result, success } from '@workbook/model/result'
import type { Workbook } from '@workbook/model/workbook'
import { inTurn } from '../files/in-turn'
import type { Router } from '../ipc-router'
import type { Log } from '../log'
import type { PrintWindow } from './print-window'

/** A finished PDF. */
export interface PrintedPdf {
  readonly content: Uint8Array
  readonly pageCount: number
  /** Sentences about what to know, such as text that is too small to read. */
  readonly warnings: readonly string[]
}

/** Prints a workbook that is already filtered for its audience. Prints wait for each other. */
export type PrintPdf = (workbook: Workbook, options: PdfOptions) => Promise<Result<PrintedPdf, Failure>>

/** What printing needs of the program. */
export interface Printing {
  readonly router: Pick<Router, 'admit' | 'handle'>
  readonly openWindow: () => PrintWindow
  readonly log: Log
  /** How long a print may take, in milliseconds. */
  readonly patience?: number
}

const usualPatience = 30_000
/** Smaller text is called unreadable on paper (guides: domain 2.2, print). */
const smallestReadable = 6

const stopped: Failure = {
  code: 'export-failed',
  message:
    'The PDF could not be made because the page that draws it stopped working. Nothing was written and the workbook is as it was. Try again, or choose fewer sheets.',
}
const tooSlow: Failure = {
  code: 'export-timeout',
  message:
    'The PDF took too long and was called off. Nothing was written and the workbook is as it was. Try again, or choose fewer sheets.',
}

/** Makes the program's printer. */
export function createPrinter(printing: Printing): PrintPdf {
  return (workbook, options) => inTurn('print', () => printNow(printing, workbook, options))
}

async function printNow(
  { router, openWindow, log, patience = usualPatience }: Printing,
  workbook: Workbook,
  options: PdfOptions,
): Promise<Result<PrintedPdf, Failure>> {
  const window = openWindow()
  let timer: NodeJS.Timeout | undefined
  const givenUp = new Promise<'timeout'>((resolve) => {
    timer = setTimeout(() => resolve('timeout'), patience)
  })
  try {
    const laidOut = answerPage(router, window, { text: serialise(workbook), options })
    const printed = window.load().then(async () => {
      const report = await laidOut
      return { report, content: await window.printToPdf() }
    })
    const outcome = await Promise.race([printed, window.whenGone, givenUp])
    if (outcome === 'timeout') return failure(tooSlow)
    if (typeof outcome === 'string') {
      log.problem(`The print page ended: ${outcome}`)
      return failure(stopped)
    }
    return success(await finished(outcome.content, outcome.report, workbook, log))
  } catch (cause) {
    log.problem('A PDF could not be made', cause)
    return failure(stopped)
  } finally {
    clearTimeout(timer)
    window.destroy()
  }
}

/** Hands the page its job and resolves when it has laid it out. */
function answerPage(
  router: Printing['router'],
  { contents }: PrintWindow,
  job: { text: string; options: PdfOptions },
): Promise<PrintReport> {
  router.admit(contents, 'print')
  router.handle('printJob', () => success(job))
  return new Promise((resolve) => {
    router.handle('printReady', (report) => {
      resolve(report)
      return success(null)
    })
  })
}

async function finished(
  content: Uint8Array,
  report: PrintReport,
  workbook: Workbook,
  log: Log,
): Promise<PrintedPdf> {
  const seller = workbook.deal.get('deal')?.seller
  const author = [seller?.name, seller?.organisation].filter(Boolean).join(', ') || 'Buymap'
  // Loaded when it is needed: the library is half of the main process's code, and every start would read it.
  const { cleanPdf } = await import('./clean-pdf')
  const clean = await cleanPdf(content, { title: report.title, author, pageSizes: report.pageSizes })
  if (clean.pageCount !== report.pageCount) {
    log.problem(`The PDF has ${clean.pageCount} pages instead of ${report.pageCount}`)
  }
  return { ...clean, warnings: warningsOf(report) }
}

function warningsOf({ smallestTextPoints }: PrintReport): readonly string[] {
  if (smallestTextPoints >= smallestReadable) return []
  const points = smallestTextPoints.toFixed(1)
  return [
    `The smallest text is ${points} points, under the ${smallestReadable} points that can be read on paper. Choose a larger paper, or “fit” for a page as large as the map.`,
  ]
}
