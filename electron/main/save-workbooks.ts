import { basename, dirname, join } from 'node:path'
import type { OpenedWorkbook } from '@contract/calls'
import type { Failure } from '@contract/failure'
import { failure, type Result, success } from '@workbook/model/result'
import { dealOf } from '@workbook/model/workbook'
import { handOver, isUnsaved, type OpenDocument, untitled } from './files/open-document'
import { reloadDocument } from './files/open-file'
import { readWhole } from './files/read-whole'
import { saveCopyOf, saveDocument, saveDocumentAs } from './files/save-document'
import { workbookEnding } from './files/workbook-ending'
import { noteSaved } from './note-recent'
import { cancelled, type Program } from './program'
import type { AppWindow } from './windows'

/** A window with its document. */
export type DocumentWindow = AppWindow & { document: OpenDocument }

/**
 * Saves a window's document and asks the person whenever something stands in the way. The failure is `cancelled` when
 * the person knows already; the work is in the window in any case.
 */
export async function save(program: Program, window: DocumentWindow): Promise<Result<null, Failure>> {
  const { document } = window
  if (!document.file) return saveAs(program, window)
  for (;;) {
    const saved = await saveDocument(document, program.surroundings)
    if (saved.ok) {
      await noteSaved(program, document)
      return saved
    }
    program.log.problem(`A workbook could not be saved: ${saved.error.code}`)
    if (saved.error.code === 'newer-version') return saved
    const answer =
      saved.error.code === 'changed-on-disk'
        ? await askAboutConflict(program, window)
        : await program.dialogs(window).ask({
            tone: 'error',
            message: saved.error.message,
            buttons: ['Save as…', 'Try again', 'Cancel'],
            cancel: 'Cancel',
          })
    if (answer === 'Cancel') return cancelled
    if (answer === 'Save as…') return saveAs(program, window)
    if (answer === 'Overwrite') await acceptWhatIsThere(document)
  }
}

/** Asks for a file and saves the document there. */
export async function saveAs(program: Program, window: DocumentWindow): Promise<Result<null, Failure>> {
  const { document } = window
  const dialogs = program.dialogs(window)
  for (;;) {
    const path = await dialogs.chooseTarget({
      title: 'Save workbook as',
      defaultPath: suggestedPath(program, document, ''),
      kind: 'workbook',
    })
    if (path === null) return cancelled
    const other = await program.handles.findByFile(path)
    if (other && other !== document) {
      await dialogs.say(
        `“${basename(path)}” is open in another window. Nothing was saved; choose another name or close that window first.`,
      )
      continue
    }
    const saved = await saveDocumentAs(document, path, program.surroundings)
    if (saved.ok) {
      await noteSaved(program, document)
      return saved
    }
    program.log.problem(`A workbook could not be saved: ${saved.error.code}`)
    if (saved.error.code === 'newer-version') return saved
    const answer = await dialogs.ask({
      tone: 'error',
      message: saved.error.message,
      buttons: ['Save as…', 'Cancel'],
      cancel: 'Cancel',
    })
    if (answer === 'Cancel') return cancelled
  }
}

/** Asks for a file and writes a copy there. The document keeps its own file. */
export async function saveCopy(program: Program, window: DocumentWindow): Promise<Result<null, Failure>> {
  const path = await program.dialogs(window).chooseTarget({
    title: 'Save a copy',
    defaultPath: suggestedPath(program, window.document, ' copy'),
    kind: 'workbook',
  })
  if (path === null) return cancelled
  const other = await program.handles.findByFile(path)
  if (other) {
    return failure({
      code: 'file-in-use',
      message: `“${basename(path)}” is open in a window. No copy was written; choose another name.`,
    })
  }
  return saveCopyOf(window.document, path, program.surroundings)
}

/** Asks, and then goes back to what the file holds. */
export async function revert(
  program: Program,
  window: DocumentWindow,
): Promise<Result<OpenedWorkbook, Failure>> {
  const { document } = window
  if (!document.file) {
    return failure({
      code: 'missing-file',
      message: 'This workbook was never saved, so there is nothing to go back to. Nothing was changed.',
    })
  }
  if (isUnsaved(document)) {
    const answer = await program.dialogs(window).ask({
      tone: 'warning',
      message: `Go back to “${document.name}” as it was saved last?`,
      detail: 'What you have changed since then is lost. The file itself stays as it is.',
      buttons: ['Cancel', 'Revert'],
      cancel: 'Cancel',
    })
    if (answer === 'Cancel') return cancelled
  }
  const reloaded = await reloadDocument(document, program.surroundings)
  return reloaded.ok ? success(handOver(document)) : reloaded
}

/** Where a file for a document is suggested: beside its own one, named like it or after the client. */
export function suggestedPath(program: Program, document: OpenDocument, addition: string): string {
  const folder = document.file ? dirname(document.file.path) : program.documentsFolder
  return join(folder, `${suggestedName(document)}${addition}${workbookEnding}`)
}

/** A file name, without ending, that every system accepts. */
export function suggestedName(document: OpenDocument): string {
  if (document.name !== untitled) return document.name
  const client = dealOf(document.database.data)
    .client.replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
  return client.slice(0, 80) || untitled
}

function askAboutConflict(program: Program, window: DocumentWindow) {
  return program.dialogs(window).ask({
    tone: 'warning',
    message: `“${window.document.name}” was changed by another program since you opened it.`,
    detail:
      'Both versions are safe: theirs on disk, yours in this window. If you overwrite it, the version on disk is kept among the earlier versions.',
    buttons: ['Save as…', 'Overwrite', 'Cancel'],
    cancel: 'Cancel',
  })
}

/** The person agreed to replace the version that is there now, and no other one. */
async function acceptWhatIsThere({ file }: OpenDocument): Promise<void> {
  if (!file) return
  const there = await readWhole(file.path)
  file.expect(there.ok ? there.value.identity : 'anything')
}
