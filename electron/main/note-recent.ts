import { dealOf, inOrder, type Workbook } from '@workbook/model/workbook'
import type { OpenDocument } from './files/open-document'
import type { WorkbookFile } from './files/workbook-file'
import type { Program } from './program'

/** By then a window that was just opened has drawn its map and asks the main process for nothing. */
const afterOpening = 800

/** Descriptions that are still to be written. */
const waiting = new WeakMap<OpenDocument, () => Promise<void>>()

/**
 * Puts a workbook on top of the list of recent ones; what the list says about it follows a little later. Nobody waits
 * for the list's file: at a start the window would, with its picture.
 */
export function noteOpened(program: Program, document: OpenDocument): void {
  const isOnTop = putOnTop(program, document)
  const { data } = document.database
  const write = async () => {
    await isOnTop
    if (waiting.delete(document)) await describe(program, document.file, data)
  }
  waiting.set(document, write)
  setTimeout(() => void write(), afterOpening).unref()
}

/** Writes what was to follow, because the document is closed before. */
export async function noteClosed(document: OpenDocument): Promise<void> {
  await waiting.get(document)?.()
}

/** Puts a workbook on top of the list, with what its file says by now; how it is looked at belongs to that file. */
export async function noteSaved(program: Program, document: OpenDocument): Promise<void> {
  if (document.file && document.view) program.views.noteView(document.file.path, document.view)
  await putOnTop(program, document)
  waiting.delete(document)
  await describe(program, document.file, document.database.data)
}

async function putOnTop({ recents, now }: Program, { file, database }: OpenDocument): Promise<void> {
  if (!file) return
  const { client, opportunity } = dealOf(database.data)
  await recents.note({ path: file.path, client, opportunity, openedAt: now() })
}

async function describe(
  { recents }: Pick<Program, 'recents'>,
  file: WorkbookFile | null,
  workbook: Workbook,
): Promise<void> {
  if (!file) return
  const { dealSummary } = await import('@workbook/analysis/deal-summary')
  const { client, opportunity, ...summary } = dealSummary(workbook)
  const sketch = await sketchOfFirstSheet(workbook)
  await recents.describe(file.path, { client, opportunity, summary, sketch })
}

async function sketchOfFirstSheet(workbook: Workbook) {
  const { sketchOf } = await import('@workbook/scene/sketch')
  const [sheet] = inOrder(workbook.sheets.values())
  return sheet ? sketchOf(workbook, sheet.id) : null
}
