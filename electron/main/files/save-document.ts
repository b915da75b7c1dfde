import type { Failure } from '@contract/failure'
import { emptyDiff } from '@workbook/diff/diff'
import { squashDiffs } from '@workbook/diff/squash'
import { type RevisionInput, withNewRevision } from '@workbook/format/revise'
import { serialise } from '@workbook/format/serialise'
import { failure, type Result, success } from '@workbook/model/result'
import type { Workbook } from '@workbook/model/workbook'
import { durableWrite } from './durable-write'
import { failureOf } from './file-failures'
import { sha256Of } from './file-identity'
import { inTurn } from './in-turn'
import { isUnsaved, type OpenDocument } from './open-document'
import { readWhole } from './read-whole'
import { type FileSurroundings, nameOf, type WorkbookFile, workbookFile } from './workbook-file'

/** What saving needs to know about the rest of the program. */
export interface SaveSurroundings extends FileSurroundings {
  /** Who saves with which program, for the next revision. */
  readonly revision: () => RevisionInput
}

/** Saves a document to its own file. Saves of one document never overlap. */
export function saveDocument(
  document: OpenDocument,
  surroundings: SaveSurroundings,
): Promise<Result<null, Failure>> {
  return inSaveTurn(document, async () => {
    const { file } = document
    if (!file) throw new Error('A document without a file was saved to its own file')
    if (document.readOnlyReason !== null) return refused(document.readOnlyReason)
    if (await isInFile(document, file)) return success(null)
    return writeTo(document, file, surroundings)
  })
}

/** Saves a document to another file, which is its own from then on. Replaces what stands there. */
export function saveDocumentAs(
  document: OpenDocument,
  path: string,
  surroundings: SaveSurroundings,
): Promise<Result<null, Failure>> {
  return inSaveTurn(document, async () => {
    if (document.readOnlyReason !== null) return refused(document.readOnlyReason)
    const file = workbookFile(path, document.database.data, 'anything', surroundings)
    return writeTo(document, file, surroundings)
  })
}

/** Writes a copy of what the window shows and leaves the document with its own file. */
export async function saveCopyOf(
  document: OpenDocument,
  path: string,
  surroundings: SaveSurroundings,
): Promise<Result<null, Failure>> {
  const content = await contentOfCopy(document, surroundings)
  if (!content.ok) return content
  const written = await durableWrite({ path, content: content.value, expected: 'anything' })
  if (written.ok) return success(null)
  surroundings.onProblem(written.error)
  return failure(failureOf(written.error, 'export', nameOf(path)))
}

/** Waits until no save of a document is under way. */
export function savesSettled(document: OpenDocument): Promise<void> {
  return inSaveTurn(document, async () => undefined)
}

function inSaveTurn<T>(document: OpenDocument, task: () => Promise<T>): Promise<T> {
  return inTurn(`save ${document.handle}`, task)
}

function refused(message: string): Result<never, Failure> {
  return failure({ code: 'newer-version', message })
}

/** True when a write would change nothing but the revision: an opened file stays byte-identical without an edit. */
async function isInFile(document: OpenDocument, file: WorkbookFile): Promise<boolean> {
  const identity = file.identity()
  if (isUnsaved(document) || !identity) return false
  if (sha256Of(Buffer.from(serialise(document.database.data))) !== identity.sha256) return false
  return (await readWhole(file.path)).ok
}

async function writeTo(
  document: OpenDocument,
  file: WorkbookFile,
  surroundings: SaveSurroundings,
): Promise<Result<null, Failure>> {
  const { revision: oldRevision } = document.database.data
  const revised = withNewRevision(document.database.data, surroundings.revision())
  const upTo = document.journal.newest()
  file.database.data = revised
  document.beingSaved = document.unsaved
  document.unsaved = emptyDiff

  let written = false
  try {
    const outcome = await file.write()
    written = outcome.ok
    return outcome.ok ? success(null) : outcome
  } finally {
    // Changes that came during the write stand in document.database and document.unsaved already.
    const revision = written ? revised.revision : oldRevision
    const data: Workbook = { ...document.database.data, revision }
    if (written) {
      document.database = file.database
      document.file = file
      document.name = nameOf(file.path)
      document.journal.saved({ upTo, name: document.name, path: file.path, identity: file.identity() })
    } else {
      document.unsaved = squashDiffs(document.beingSaved ?? emptyDiff, document.unsaved)
    }
    document.beingSaved = null
    document.database.data = data
    document.onChange(document)
  }
}

async function contentOfCopy(
  document: OpenDocument,
  { revision, onProblem }: SaveSurroundings,
): Promise<Result<Uint8Array, Failure>> {
  if (document.readOnlyReason === null || !document.file) {
    return success(Buffer.from(serialise(withNewRevision(document.database.data, revision()))))
  }
  // A newer program wrote more than this one understands: only the bytes themselves are a faithful copy.
  const read = await readWhole(document.file.path)
  if (read.ok) return success(read.value.content)
  onProblem(read.error)
  return failure(failureOf(read.error, 'open', document.name))
}
