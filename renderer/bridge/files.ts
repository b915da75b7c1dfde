import type { ExportOutcome, PdfOptions, TextFileOptions } from '@contract/export'
import { clientSees } from '@workbook/health/inputs/client-copy'
import { commandContext } from '../store/world'
import { showNotice } from '../ui/notices'
import { ask } from './ask'
import { clientCopyOf, noteClientExport } from './client-exports'
import { showWorkbook } from './open-workbook'
import { commitTyping } from './settle'
import { mainProcess } from './window-api'
import { windowState } from './window-state'
import { editChannel } from './workbook-channel'

/** The workbook's handle, with every change handed over; null on the start screen. */
async function settledHandle(): Promise<string | null> {
  commitTyping()
  await editChannel().drained()
  return windowState.getState().document?.handle ?? null
}

/** Saves under the workbook's own name, or asks for another one. */
export async function saveFile(how: 'saveWorkbook' | 'saveWorkbookAs'): Promise<void> {
  const handle = await settledHandle()
  if (handle === null) return
  const saved = await ask(mainProcess()[how]({ handle }))
  if (saved.ok) windowState.setState({ document: saved.value })
}

/** Writes a copy and goes on with the file as it is. */
export async function saveCopy(): Promise<void> {
  const handle = await settledHandle()
  if (handle === null) return
  const saved = await ask(mainProcess().saveCopy({ handle }))
  if (saved.ok) showNotice('info', 'The copy was saved.')
}

/** Throws away what is not saved; the main process asks first. */
export async function revertFile(): Promise<void> {
  const handle = await settledHandle()
  if (handle === null) return
  const reverted = await ask(mainProcess().revertWorkbook({ handle }))
  if (reverted.ok) showWorkbook(reverted.value, editChannel())
}

/** Writes the PDF; true when that was done. */
export async function exportPdf(options: PdfOptions): Promise<boolean> {
  const handle = await settledHandle()
  if (handle === null) return false
  const exported = await ask(mainProcess().exportPdf({ handle, options }))
  if (!exported.ok) return false
  sayExported(exported.value)
  if (options.audience === 'client') rememberClientExport()
  return true
}

/** Writes a workbook that holds only what a client may see. */
export async function exportClientCopy(): Promise<void> {
  const handle = await settledHandle()
  if (handle === null) return
  const exported = await ask(mainProcess().exportClientCopy({ handle }))
  if (!exported.ok) return
  sayExported(exported.value)
  rememberClientExport()
}

/** Writes a calendar or a table; true when that was done. */
export async function exportTextFile(options: TextFileOptions): Promise<boolean> {
  const handle = await settledHandle()
  if (handle === null) return false
  const exported = await ask(mainProcess().exportTextFile({ handle, options }))
  if (!exported.ok) return false
  sayExported(exported.value)
  if (options.audience === 'client') rememberClientExport()
  return true
}

/** Remembers what the client has in hand, so that a review can say what has changed since. */
function rememberClientExport(): void {
  const { stores } = windowState.getState()
  if (!stores) return
  const { workbook } = stores.document.getState()
  noteClientExport(workbook, commandContext().now, clientSees(workbook))
  stores.health.handOut(clientCopyOf(workbook))
}

function sayExported({ fileName, pageCount, warnings }: ExportOutcome): void {
  const pages = pageCount === 1 ? '1 page' : `${pageCount} pages`
  const written = pageCount > 0 ? `${fileName} was written, ${pages}.` : `${fileName} was written.`
  showNotice(warnings.length > 0 ? 'warning' : 'info', [written, ...warnings].join(' '))
}
