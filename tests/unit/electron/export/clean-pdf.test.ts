import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { cleanPdf } from '../../../../electron/main/export/clean-pdf'

const secretAgent = 'Mozilla/5.0 (X11; Linux x86_64) Buymap/0.1.0 Electron/45 /home/anna/deals'

/** A PDF as the engine writes it, with every kind of thing that must not reach a client. */
async function engineOutput(links: readonly string[] = [], pageCount = 1): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.setCreator(secretAgent)
  pdf.setProducer('Skia/PDF m114')
  pdf.setCreationDate(new Date('2026-11-24T08:00:00Z'))
  pdf.setKeywords([secretAgent])
  const { context } = pdf
  for (let count = 0; count < pageCount; count += 1) {
    const page = pdf.addPage([842, 595])
    const annotations = links.map((link) =>
      context.register(
        context.obj({
          Type: 'Annot',
          Subtype: 'Link',
          Rect: [0, 0, 10, 10],
          A: { S: 'URI', URI: PDFString.of(link) },
        }),
      ),
    )
    page.node.set(PDFName.of('Annots'), context.obj(annotations))
  }
  pdf.addJavaScript('greet', 'app.alert(1)')
  await pdf.attach(new Uint8Array([1, 2, 3]), 'secret.txt')
  pdf.catalog.set(PDFName.of('OpenAction'), context.obj({ S: 'Launch', F: PDFString.of('calc.exe') }))
  return pdf.save({ useObjectStreams: false })
}

/** How a PDF writes a text of the metadata. */
function inUtf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()
}

const description = { title: 'Buying process map – Acme', author: 'Anna Berg', pageSizes: [] }

async function cleaned(content: Uint8Array, more: Partial<Parameters<typeof cleanPdf>[1]> = {}) {
  const { content: bytes, pageCount } = await cleanPdf(content, { ...description, ...more })
  // Saved again without compression, so that its keys can be searched as text.
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const text = Buffer.from(await pdf.save({ useObjectStreams: false })).toString('latin1')
  return { pdf, pageCount, text }
}

describe('a clean PDF', () => {
  test('names title, author and program, and keeps its date', async () => {
    const { pdf } = await cleaned(await engineOutput())
    expect(pdf.getTitle()).toBe('Buying process map – Acme')
    expect(pdf.getAuthor()).toBe('Anna Berg')
    expect(pdf.getCreator()).toBe('Buymap')
    expect(pdf.getProducer()).toBe('Buymap')
    expect(pdf.getKeywords()).toBeUndefined()
    expect(pdf.getCreationDate()?.toISOString()).toBe('2026-11-24T08:00:00.000Z')
  })

  test.each(['Mozilla', 'Electron', 'Skia', '/home'])('does not tell of %s', async (word) => {
    const dirty = Buffer.from(await engineOutput()).toString('latin1')
    expect(dirty).toContain(inUtf16(word))
    const { text } = await cleaned(await engineOutput())
    expect(text).not.toContain(inUtf16(word))
    expect(text).not.toContain(word)
  })

  test('runs nothing and carries no files', async () => {
    const { pdf, text } = await cleaned(await engineOutput())
    expect(pdf.catalog.has(PDFName.of('OpenAction'))).toBe(false)
    expect(text).not.toMatch(/\/(JavaScript|JS|EmbeddedFile|EmbeddedFiles|Filespec|Launch|AA)\b/)
  })

  test.each([
    'https://example.com/a',
    'http://example.com',
    'mailto:anna@example.com',
    'HTTPS://EXAMPLE.COM',
  ])('keeps the link %s', async (link) => {
    const { text } = await cleaned(await engineOutput([link]))
    expect(text).toContain(link)
  })

  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ms-msdt:/id',
    'smb://server/share',
    'data:text/html,x',
    'app://bundle/print.html',
    ' javascript:alert(1)',
    '',
  ])('drops the link "%s"', async (link) => {
    const { text } = await cleaned(await engineOutput([link]))
    expect(text).not.toMatch(/\/S \/URI/)
  })

  test('cuts every page to its own size, content at the top left', async () => {
    const content = await engineOutput([], 2)
    const { pdf, pageCount } = await cleaned(content, {
      pageSizes: [
        { width: 842.2, height: 594.8 },
        { width: 600, height: 400 },
      ],
    })
    expect(pageCount).toBe(2)
    expect(pdf.getPages().map((page) => page.getMediaBox())).toEqual([
      { x: 0, y: 0, width: 842, height: 595 },
      { x: 0, y: 195, width: 600, height: 400 },
    ])
  })
})
