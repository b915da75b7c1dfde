import type { BuymapApi } from '@contract/api'
import type { PrintJob } from '@contract/export'
import { parseWorkbook } from '@workbook/format/parse'
import { dayOf } from '@workbook/scene/day-text'
import '../styles/fonts.css'
import './print.css'
import { drawPages, pageRules } from './draw-pages'
import { printDocument } from './print-document'

function addPageRules(rules: readonly string[]): void {
  // Rules made through the object model are the ones that the page's policy allows.
  const sheet = new CSSStyleSheet()
  for (const rule of rules) sheet.insertRule(rule)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

async function print({ text, options }: PrintJob, buymap: BuymapApi): Promise<void> {
  const read = parseWorkbook(text)
  if (!read.ok) throw new Error(`The workbook to print could not be read: ${read.error.code}`)
  const printed = printDocument(read.value.workbook, options, dayOf(new Date()))
  addPageRules(pageRules(printed))
  document.title = printed.title
  document.body.replaceChildren(...drawPages(printed))
  await document.fonts.ready
  await buymap.printReady({
    pageCount: printed.pages.length,
    title: printed.title,
    smallestTextPoints: printed.smallestTextPoints,
  })
}

const { buymap } = window
if (!buymap) throw new Error('The print page was opened outside Buymap')
const job = await buymap.printJob()
if (job.ok) await print(job.value, buymap)
