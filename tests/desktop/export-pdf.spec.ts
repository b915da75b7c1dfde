import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PDFDict, PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib'
import { expect, test } from '@playwright/test'
import { type PdfContent, readPdf } from './harness/read-pdf'
import { runProgram } from './harness/run-program'
import { temporaryFolder } from './harness/temporary-folder'

const projectRoot = resolve(import.meta.dirname, '../..')
const sample = join(projectRoot, 'resources/samples/northwind-foods.buymap')

interface SampleStep {
  readonly title: string
  readonly visibility: string
}
const workbook = JSON.parse(readFileSync(sample, 'utf8')) as {
  readonly steps: Readonly<Record<string, SampleStep>>
  readonly actions: Readonly<Record<string, { readonly title: string }>>
  readonly perspectives: Readonly<Record<string, { readonly statement: string }>>
}
const steps = Object.values(workbook.steps)
const clientTitles = steps.filter(({ visibility }) => visibility === 'client').map(({ title }) => title)
const internalTexts = [
  ...steps.filter(({ visibility }) => visibility === 'internal').map(({ title }) => title),
  ...Object.values(workbook.actions).map(({ title }) => title),
  ...Object.values(workbook.perspectives).map(({ statement }) => statement),
]

async function exported(...options: readonly string[]): Promise<{ content: PdfContent; path: string }> {
  const path = join(temporaryFolder('pdf'), 'out.pdf')
  const { code, errors } = await runProgram(['export', sample, '--to', path, ...options])
  expect(code, errors).toBe(0)
  return { content: await readPdf(path), path }
}

/** Text without spaces: a title on two lines is two pieces for a reader. */
function packed(text: string): string {
  return text.replace(/\s+/g, '')
}

test('the client’s PDF says everything that the client may know, and nothing else', async () => {
  const { content } = await exported()
  const text = packed(content.text)
  for (const title of clientTitles) expect(text).toContain(packed(title))
  for (const secret of internalTexts) expect(text, secret).not.toContain(packed(secret))
  expect(content.text).toContain('Northwind Foods')
  expect(content.text).not.toContain('Internal, not for the client')
})

test('the internal PDF says what we do and is marked on every page', async () => {
  const { content } = await exported('--audience', 'internal')
  const text = packed(content.text)
  for (const { title } of steps) expect(text).toContain(packed(title))
  for (const page of content.pages) expect(page.text).toContain('Internal, not for the client')
})

const sizes = {
  A4: [595, 842],
  A3: [842, 1191],
  Letter: [612, 792],
  Legal: [612, 1008],
  Tabloid: [792, 1224],
} as const

for (const [paper, [short, long]] of Object.entries(sizes)) {
  for (const orientation of ['portrait', 'landscape'] as const) {
    test(`every page on ${paper} ${orientation} has the paper’s size and its number`, async () => {
      const { content } = await exported('--paper', paper, '--orientation', orientation)
      const [width, height] = orientation === 'portrait' ? [short, long] : [long, short]
      content.pages.forEach((page, index) => {
        expect(Math.abs(page.width - width)).toBeLessThan(2)
        expect(Math.abs(page.height - height)).toBeLessThan(2)
        expect(page.text).toContain(`${index + 1} of ${content.pages.length}`)
      })
    })
  }
}

test('a page that fits its map is as large as the map', async () => {
  const { content } = await exported('--paper', 'fit')
  const [map, table] = content.pages
  expect(map?.width).toBeGreaterThan(1400)
  expect(table?.width).toBeLessThan(850)
})

test('the PDF tells who made it and nothing of the machine', async () => {
  const { content, path } = await exported()
  expect(content.information).toMatchObject({ Creator: 'Buymap', Producer: 'Buymap' })
  expect(content.information.Title).toContain('Northwind Foods')
  const bytes = readFileSync(path).toString('latin1')
  expect(bytes).not.toMatch(/Mozilla|Chrome\/|Electron|Skia|app:\/\/|file:\/\//)
  expect(bytes).not.toMatch(/\/(JavaScript|JS|Launch|EmbeddedFile|OpenAction|URI)\b/)
})

test('all text is in embedded outline fonts and nothing is a picture', async () => {
  const { path } = await exported('--audience', 'internal')
  const pdf = await PDFDocument.load(readFileSync(path))
  const dictionaries = pdf.context
    .enumerateIndirectObjects()
    .map(([, value]) => (value instanceof PDFStream ? value.dict : value))
    .filter((value): value is PDFDict => value instanceof PDFDict)
  const subtypes = dictionaries.map((dictionary) => String(dictionary.get(PDFName.of('Subtype'))))
  expect(subtypes).toContain('/CIDFontType2')
  expect(subtypes).not.toContain('/Type3')
  expect(subtypes).not.toContain('/Image')
  const descriptors = dictionaries.filter(
    (one) => one.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'),
  )
  for (const descriptor of descriptors) {
    expect(String(descriptor.get(PDFName.of('FontName')))).toContain('Inter')
    expect(descriptor.has(PDFName.of('FontFile2'))).toBe(true)
  }
})

test('a command that cannot be done ends with code 2, one line and no file', async () => {
  const path = join(temporaryFolder('pdf'), 'out.pdf')
  const { code, output, errors } = await runProgram([
    'export',
    join(projectRoot, 'package.json'),
    '--to',
    path,
  ])
  expect(code).toBe(2)
  expect(output).toBe('')
  expect(errors).toContain('“package.json” could not be read')
  expect(existsSync(path)).toBe(false)
})
