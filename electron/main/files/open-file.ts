import type { Failure } from '@contract/failure'
import type { FileView } from '@contract/file-view'
import { emptyDiff } from '@workbook/diff/diff'
import { type Result, success } from '@workbook/model/result'
import type { Journal } from './journal'
import { type OpenDocument, openDocument } from './open-document'
import { type FileSurroundings, nameOf, readWorkbookFile } from './workbook-file'

const newerVersion =
  'A newer version of Buymap wrote this workbook, so it can be looked at but not changed. The file is as it was; install the newest Buymap to work on it.'

/** What a document needs that is opened from a file. */
export interface OpeningOptions {
  readonly handle: string
  readonly journal: Journal
  readonly onChange: (document: OpenDocument) => void
  readonly surroundings: FileSurroundings
  /** How this file was looked at the last time. */
  readonly view?: FileView | null
}

/** Opens the workbook in a file. */
export async function openFile(
  path: string,
  { handle, journal, onChange, surroundings, view = null }: OpeningOptions,
): Promise<Result<OpenDocument, Failure>> {
  const read = await readWorkbookFile(path, surroundings)
  if (!read.ok) return read
  const { file, reading } = read.value
  return success(
    openDocument({
      handle,
      file,
      name: nameOf(path),
      journal,
      onChange,
      workbook: reading.workbook,
      readOnlyReason: reading.newerVersion ? newerVersion : null,
      warnings: reading.warnings,
      view,
    }),
  )
}

/** Takes over what the file holds now and forgets what is not saved. */
export async function reloadDocument(
  document: OpenDocument,
  surroundings: FileSurroundings,
): Promise<Result<null, Failure>> {
  if (!document.file) throw new Error('A document without a file was reloaded')
  const read = await readWorkbookFile(document.file.path, surroundings)
  if (!read.ok) return read
  const { file, reading } = read.value
  document.file = file
  document.database = file.database
  document.unsaved = emptyDiff
  document.warnings = reading.warnings
  const { journal, name } = document
  journal.saved({ upTo: journal.newest(), name, path: file.path, identity: file.identity() })
  document.onChange(document)
  return success(null)
}
