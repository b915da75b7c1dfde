import type { BuymapApi } from '@contract/api'
import type { PdfOptions, PrintJob } from '@contract/export'
import { parseWorkbook } from '@workbook/format/parse'
import type { Workbook } from '@workbook/model/workbook'
import { dayOf } from '@workbook/scene/day-text'
import '../styles/fonts.css'
import './print.css'
import { drawPages, pageRule } from './draw-pages'
import { pointsPerPixel } from './page-size'
import { type PrintDocument, printDocument } from './print-document'

function setPaper(rule: string): void {
  // A rule made through the object model is one that the page's policy allows.
  const sheet = new CSSStyleSheet()
  sheet.insertRule(rule)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

const weights = [400, 600, 700]

/**
 * Loads the typeface for every character on the pages. Waiting for `document.fonts.ready` alone is not enough: a
 * window that is never shown may not have laid anything out yet, and then no font is on its way.
 */
async function loadTypeface(): Promise<void> {
  const characters = [...new Set(document.body.textContent)].join('')
  await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 12px Inter`, characters)))
  await document.fonts.ready
}

async function laidOut(workbook: Workbook, options: PdfOptions): Promise<PrintDocument> {
  const today = dayOf(new Date())
  if (!options.questions) return printDocument(workbook, options, today)
  // Brings all the rules along, which other prints do without.
  const { questionsDocument } = await import('./questions/questions-document')
  return questionsDocument(workbook, options, options.questions.rules, today)
}

async function print({ text, options }: PrintJob, buymap: BuymapApi): Promise<void> {
  const read = parseWorkbook(text)
  if (!read.ok) throw new Error(`The workbook to print could not be read: ${read.error.code}`)
  const printed = await laidOut(read.value.workbook, options)
  setPaper(pageRule(printed))
  document.title = printed.title
  document.body.replaceChildren(...drawPages(printed))
  await loadTypeface()
  await buymap.printReady({
    pageCount: printed.pages.length,
    pageSizes: printed.pages.map(({ extent }) => ({
      width: extent.width * pointsPerPixel,
      height: extent.height * pointsPerPixel,
    })),
    title: printed.title,
    smallestTextPoints: printed.smallestTextPoints,
  })
}

const { buymap } = window
if (!buymap) throw new Error('The print page was opened outside Buymap')
const job = await buymap.printJob()
if (job.ok) await print(job.value, buymap)
