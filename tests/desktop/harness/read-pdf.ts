import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What an independent reader finds in a PDF. Page sizes in points. */
export interface PdfContent {
  readonly text: string
  readonly pages: readonly { readonly width: number; readonly height: number; readonly text: string }[]
  readonly information: Readonly<Record<string, unknown>>
}

/** Reads a PDF back with a program that had no part in writing it. Runs of white space become one space. */
export async function readPdf(path: string): Promise<PdfContent> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise
  const pages = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const content = await page.getTextContent()
    const text = content.items
      .map((item) => ('str' in item ? item.str : ''))
      .join(' ')
      .replace(/\s+/g, ' ')
    pages.push({ width, height, text })
  }
  const { info } = await document.getMetadata()
  return {
    text: pages.map(({ text }) => text).join(' '),
    pages,
    information: info as Record<string, unknown>,
  }
}
