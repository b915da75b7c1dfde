import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFStream, PDFString } from '@cantoo/pdf-lib'

/** What a PDF says about itself. */
export interface PdfDescription {
  readonly title: string
  readonly author: string
  /** Sizes of the pages in points, from the first one on; their content stands at the top left of the paper. */
  readonly pageSizes: readonly { readonly width: number; readonly height: number }[]
}

const program = 'Buymap'
const keptInformation = ['Title', 'Author', 'Creator', 'Producer', 'CreationDate', 'ModDate']
/** Entries of the catalog that run something or carry files. */
const removedFromCatalog = ['OpenAction', 'AA', 'AcroForm', 'Metadata']
const removedNames = ['JavaScript', 'EmbeddedFiles']
/** Objects that carry a file or run something, by their type and their kind of action. */
const removedTypes = ['EmbeddedFile', 'Filespec'].map((type) => PDFName.of(type))
const removedActions = [
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'GoToR',
  'GoToE',
  'Rendition',
].map((kind) => PDFName.of(kind))
const safeSchemes = /^(https?|mailto):/i

function textOf(value: unknown): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : ''
}

/** Actions that stay: going to another page, and opening addresses of the web or of mail. */
function isSafeAction(action: PDFDict): boolean {
  const kind = action.lookup(PDFName.of('S'))
  if (kind === PDFName.of('GoTo')) return true
  return kind === PDFName.of('URI') && safeSchemes.test(textOf(action.lookup(PDFName.of('URI'))))
}

function cleanDictionary(dictionary: PDFDict): void {
  dictionary.delete(PDFName.of('AA'))
  const action = dictionary.lookup(PDFName.of('A'))
  if (action instanceof PDFDict && action.has(PDFName.of('S')) && !isSafeAction(action)) {
    dictionary.delete(PDFName.of('A'))
  }
}

function cleanEverything(value: unknown): void {
  if (value instanceof PDFDict) {
    cleanDictionary(value)
    for (const [, inner] of value.entries()) cleanEverything(inner)
  } else if (value instanceof PDFArray) {
    for (const inner of value.asArray()) cleanEverything(inner)
  }
}

function cleanCatalog({ catalog, context }: PDFDocument): void {
  for (const key of removedFromCatalog) catalog.delete(PDFName.of(key))
  const names = catalog.lookup(PDFName.of('Names'))
  if (names instanceof PDFDict) for (const key of removedNames) names.delete(PDFName.of(key))
  const { Info: reference } = context.trailerInfo
  const information = reference && context.lookup(reference)
  if (!(information instanceof PDFDict)) return
  for (const key of information.keys()) {
    if (!keptInformation.includes(key.decodeText())) information.delete(key)
  }
}

/** Page sizes are rounded by the engine to whole pixels of its own; less than this is no difference. */
const samePoints = 2

function cutToSize(pdf: PDFDocument, sizes: PdfDescription['pageSizes']): void {
  for (const [index, page] of pdf.getPages().entries()) {
    const size = sizes[index]
    const paper = page.getSize()
    if (!size) continue
    const isSame = paper.width - size.width < samePoints && paper.height - size.height < samePoints
    if (!isSame) page.setMediaBox(0, paper.height - size.height, size.width, size.height)
  }
}

function isDangerous(value: unknown): boolean {
  const dictionary = value instanceof PDFStream ? value.dict : value
  if (!(dictionary instanceof PDFDict)) return false
  const type = dictionary.lookup(PDFName.of('Type'))
  const kind = dictionary.lookup(PDFName.of('S'))
  return (
    removedTypes.some((removed) => removed === type) || removedActions.some((removed) => removed === kind)
  )
}

/** Taking a reference away is not enough: objects that nothing refers to are written all the same. */
function removeDangerous({ context }: PDFDocument): void {
  for (const [reference, value] of context.enumerateIndirectObjects()) {
    if (isDangerous(value)) context.delete(reference)
  }
}

/**
 * The PDF with nothing in it that the person did not mean to hand over: the browser engine writes its user agent into
 * the metadata and passes every link on, whatever it leads to.
 */
export async function cleanPdf(
  content: Uint8Array,
  { title, author, pageSizes }: PdfDescription,
): Promise<{ content: Uint8Array; pageCount: number }> {
  const pdf = await PDFDocument.load(content, { updateMetadata: false })
  pdf.setTitle(title, { showInWindowTitleBar: true })
  pdf.setAuthor(author)
  pdf.setCreator(program)
  pdf.setProducer(program)
  cutToSize(pdf, pageSizes)
  cleanCatalog(pdf)
  removeDangerous(pdf)
  for (const [, value] of pdf.context.enumerateIndirectObjects()) cleanEverything(value)
  return { content: await pdf.save(), pageCount: pdf.getPageCount() }
}
