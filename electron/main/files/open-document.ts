import type { DocumentState, OpenedWorkbook } from '@contract/calls'
import type { Failure } from '@contract/failure'
import type { FileView } from '@contract/file-view'
import { applyDiff, misfitOf } from '@workbook/diff/apply'
import { diffBetween } from '@workbook/diff/between'
import { checkDiff } from '@workbook/diff/check'
import { type Diff, emptyDiff, isEmptyDiff } from '@workbook/diff/diff'
import { squashDiffs } from '@workbook/diff/squash'
import { parseWorkbook } from '@workbook/format/parse'
import { serialise } from '@workbook/format/serialise'
import { failure, type Result, success } from '@workbook/model/result'
import type { Workbook } from '@workbook/model/workbook'
import { Low, Memory } from 'lowdb'
import type { Journal } from './journal'
import type { WorkbookFile } from './workbook-file'

/** Name of a workbook that has no file yet. */
export const untitled = 'Untitled'

/** A workbook that is open in a window: the main process's own copy of it, always in step with the window's. */
export interface OpenDocument {
  readonly handle: string
  /** Its file, or null before the first save. */
  file: WorkbookFile | null
  name: string
  /** The workbook as the window has it. */
  database: Low<Workbook>
  /** What the file does not have yet. */
  unsaved: Diff
  /** What a save that is under way will have put into the file when it succeeds. */
  beingSaved: Diff | null
  /** Number of the newest change that came from the window. */
  sequence: number
  readonly readOnlyReason: string | null
  readonly journal: Journal
  warnings: readonly string[]
  /** How the window looks at it. */
  view: FileView | null
  readonly onChange: (document: OpenDocument) => void
}

/** What an open document begins with. */
export type DocumentStart = Pick<OpenDocument, 'handle' | 'file' | 'name' | 'journal' | 'onChange'> & {
  readonly workbook: Workbook
  readonly unsaved?: Diff
  readonly readOnlyReason?: string | null
  readonly warnings?: readonly string[]
  readonly view?: FileView | null
}

/** Opens a document in memory. */
export function openDocument(start: DocumentStart): OpenDocument {
  const { handle, file, name, journal, onChange, workbook } = start
  const document: OpenDocument = {
    handle,
    file,
    name,
    journal,
    onChange,
    database: file?.database ?? inMemory(workbook),
    unsaved: emptyDiff,
    beingSaved: null,
    sequence: 0,
    readOnlyReason: start.readOnlyReason ?? null,
    warnings: start.warnings ?? [],
    view: start.view ?? null,
  }
  if (start.unsaved) change(document, start.unsaved)
  return document
}

/** A workbook that has no file yet. */
function inMemory(workbook: Workbook): Low<Workbook> {
  return new Low(new Memory<Workbook>(), workbook)
}

/** True while something is not in the file yet. */
export function isUnsaved(document: OpenDocument): boolean {
  return document.beingSaved !== null || !isEmptyDiff(document.unsaved)
}

/** What the window shows of a document's file. */
export function stateOf(document: OpenDocument): DocumentState {
  const { handle, name, readOnlyReason } = document
  return { handle, name, unsaved: isUnsaved(document), readOnlyReason }
}

/** The document as it is handed to a window, which counts its changes from one again. */
export function handOver(document: OpenDocument): OpenedWorkbook {
  document.sequence = 0
  return {
    state: stateOf(document),
    text: serialise(document.database.data),
    warnings: [...document.warnings],
    view: document.view,
  }
}

/** Carries out a change that the window made. */
export function editDocument(
  document: OpenDocument,
  { sequence, diff }: { sequence: number; diff: unknown },
): Result<null, Failure> {
  if (document.readOnlyReason !== null) {
    return failure({ code: 'read-only', message: document.readOnlyReason })
  }
  if (sequence !== document.sequence + 1) return outOfStep
  const checked = checkDiff(diff)
  if (!checked.ok) {
    return failure({ code: 'invalid-request', message: `${checked.error.message} (${checked.error.path})` })
  }
  if (misfitOf(document.database.data, checked.value) !== null) return outOfStep
  document.sequence = sequence
  change(document, checked.value)
  return success(null)
}

/** Takes over the window's whole workbook after the two fell out of step. */
export function replaceDocument(
  document: OpenDocument,
  { sequence, text }: { sequence: number; text: string },
): Result<null, Failure> {
  if (document.readOnlyReason !== null) {
    return failure({ code: 'read-only', message: document.readOnlyReason })
  }
  const parsed = parseWorkbook(text)
  if (!parsed.ok) return failure({ code: 'invalid-request', message: parsed.error.message })
  document.sequence = sequence
  change(document, diffBetween(document.database.data, parsed.value.workbook))
  return success(null)
}

const outOfStep = failure<Failure>({
  code: 'out-of-step',
  message: 'The window and the program hold different versions of the workbook. Nothing is lost.',
})

function change(document: OpenDocument, diff: Diff): void {
  if (isEmptyDiff(diff)) return
  const { database, journal, file, name } = document
  const before = database.data
  const wasUnsaved = isUnsaved(document)
  database.data = applyDiff(before, diff)
  document.unsaved = squashDiffs(document.unsaved, diff)
  journal.change(diff, () => ({
    name,
    path: file?.path ?? null,
    identity: file?.identity() ?? null,
    text: serialise(before),
  }))
  if (isUnsaved(document) !== wasUnsaved) document.onChange(document)
}
