import type { Failure } from '@contract/failure'
import { parseWorkbook } from '@workbook/format/parse'
import { failure, type Result, success } from '@workbook/model/result'
import type { Workbook } from '@workbook/model/workbook'
import { dayOf, dayText } from '@workbook/scene/day-text'
import { newHandle } from './files/handles'
import { inTurn } from './files/in-turn'
import { createJournal, type Journal } from './files/journal'
import { removeLeftovers } from './files/leftovers'
import { handOver, type OpenDocument, openDocument, untitled } from './files/open-document'
import { openFile } from './files/open-file'
import { readVersion } from './files/read-versions'
import { discardRecovery, journalPath, recover } from './files/recovery'
import { nameOf, workbookFile } from './files/workbook-file'
import { noteOpened } from './note-recent'
import type { Program } from './program'
import { type AppWindow, bringToFront, refreshFrame, tell } from './windows'

/**
 * Opens a file: in `from` when that is a start screen, else in a window of its own. A file that is open already only
 * has its window brought to the front.
 */
export function openPath(
  program: Program,
  path: string,
  from: AppWindow | null,
): Promise<Result<null, Failure>> {
  // One at a time, so that a file opened twice at once still gets one window.
  return inTurn('open', async () => {
    const open = await program.handles.findByFile(path)
    const window = open && program.windows.showing(open)
    if (window) {
      bringToFront(window)
      return success(null)
    }
    const handle = newHandle()
    const { surroundings, documentChanged: onChange } = program
    const opened = await openFile(path, {
      handle,
      journal: journalFor(program, handle),
      onChange,
      surroundings,
      view: program.views.viewOf(path),
    })
    if (!opened.ok) return opened
    present(program, opened.value, from)
    noteOpened(program, opened.value)
    void removeLeftovers(path, Date.now())
    return success(null)
  })
}

/** Opens files and says which ones could not be opened. Resolves when all were tried. */
export async function openPaths(
  program: Program,
  paths: readonly string[],
  from: AppWindow | null,
): Promise<void> {
  for (const path of paths) {
    const opened = await openPath(program, path, from)
    if (opened.ok) continue
    program.log.problem(`A workbook could not be opened: ${opened.error.code}`)
    await program.dialogs(from).say(opened.error.message)
  }
}

/** Shows a workbook that has no file yet. */
export function openNew(program: Program, workbook: Workbook, from: AppWindow | null): void {
  const handle = newHandle()
  const document = openDocument({
    handle,
    file: null,
    name: untitled,
    workbook,
    journal: journalFor(program, handle),
    onChange: program.documentChanged,
  })
  present(program, document, from)
}

/** Opens a kept version of a document in a window of its own, as a workbook without a file. */
export async function openVersion(
  program: Program,
  document: OpenDocument,
  versionId: string,
): Promise<Result<null, Failure>> {
  const read = await readVersion(program.versions, document.database.data.id, versionId)
  if (!read.ok) return read
  const parsed = parseWorkbook(read.value.text)
  if (!parsed.ok) {
    return failure({
      code: 'unreadable',
      message: `That version cannot be read. Your workbook is as it was; choose another version.\n${parsed.error.message}`,
    })
  }
  const { workbook, warnings } = parsed.value
  const handle = newHandle()
  const copy = openDocument({
    handle,
    file: null,
    name: `${document.name}, version of ${dayText(dayOf(new Date(workbook.revision.savedAt)))}`,
    workbook,
    warnings,
    journal: journalFor(program, handle),
    onChange: program.documentChanged,
  })
  present(program, copy, null)
  return success(null)
}

/** Opens what a crash left behind. Nothing is written to its file until the person saves. */
export async function restore(
  program: Program,
  id: string,
  from: AppWindow | null,
): Promise<Result<null, Failure>> {
  const recovered = program.handles.get(id) ? null : await recover(program.journals, id)
  if (!recovered) {
    return failure({
      code: 'missing-file',
      message: 'There is nothing left to restore from that session. Nothing was changed.',
    })
  }
  const { saved, unsaved, path, identity, name } = recovered
  // Two windows must not save to one file, so what is open keeps it and the restored one has to be saved elsewhere.
  const free = path !== null && !(await program.handles.findByFile(path))
  const handle = newHandle()
  const document = openDocument({
    handle,
    file: free ? workbookFile(path, saved, identity ?? 'absent', program.surroundings) : null,
    name: path === null || free ? name : `${name} (restored)`,
    workbook: saved,
    unsaved,
    journal: journalFor(program, handle),
    onChange: program.documentChanged,
  })
  await document.journal.flush()
  await discardRecovery(program.journals, id)
  present(program, document, from)
  return success(null)
}

function journalFor({ journals, now, log, windows, handles }: Program, handle: string): Journal {
  let told = false
  return createJournal({
    path: journalPath(journals, handle),
    now,
    onProblem(cause) {
      log.problem('Changes could not be written to the journal', cause)
      const document = handles.get(handle)
      const window = document && windows.showing(document)
      if (!window || told) return
      told = true
      tell(window, { type: 'notice', tone: 'warning', message: withoutNet(document.name) })
    },
  })
}

function withoutNet(name: string): string {
  return `Changes to “${nameOf(name)}” cannot be protected against a crash at the moment, because the program’s own folder cannot be written. They are safe in the window; save soon.`
}

function present(program: Program, document: OpenDocument, from: AppWindow | null): void {
  program.handles.add(document)
  const reusable = from && !from.document && !from.browserWindow.isDestroyed()
  const window = reusable ? from : program.createWindow(document.file?.path)
  window.document = document
  refreshFrame(window)
  if (window.asked) tell(window, { type: 'workbook-opened', opened: handOver(document) })
  else if (reusable) return
  bringToFront(window)
}
