import type { ReplyOf, RequestOf } from '@contract/calls'
import type { CallName } from '@contract/channels'
import type { Failure } from '@contract/failure'
import { failure, type Result, success } from '@workbook/model/result'
import { editDocument, handOver, replaceDocument, stateOf } from '../files/open-document'
import { listVersions, readVersion } from '../files/read-versions'
import type { Router } from '../ipc-router'
import { openVersion } from '../open-workbooks'
import type { Program } from '../program'
import { type DocumentWindow, revert, save, saveAs, saveCopy } from '../save-workbooks'
import type { AppWindow } from '../windows'

/** The calls that a request names a document for. */
export type DocumentCall = {
  [K in CallName]: RequestOf<K> extends { handle: string } ? K : never
}[CallName]

type Answer<K extends CallName> = Result<ReplyOf<K>, Failure> | Promise<Result<ReplyOf<K>, Failure>>

/** Answers a call about a document, which has to be the one in the window that asks. */
export function handleDocumentCall<K extends DocumentCall>(
  router: Router,
  program: Pick<Program, 'windows'>,
  name: K,
  answer: (window: DocumentWindow, request: RequestOf<K>) => Answer<K>,
): void {
  router.handle(name, (request, sender) => {
    const window = program.windows.of(sender)
    return window && shows(window, request) ? answer(window, request) : failure(unknownHandle)
  })
}

const unknownHandle: Failure = {
  code: 'unknown-handle',
  message: 'This window does not show that workbook any more. Nothing was changed.',
}

function shows(window: AppWindow, request: unknown): window is DocumentWindow {
  const { handle } = request as { handle: string }
  return window.document?.handle === handle
}

/** Opening, changing and saving the document of a window. */
export function registerDocumentCalls(router: Router, program: Program): void {
  router.handle('currentWorkbook', async (_request, sender) => {
    const window = program.windows.of(sender)
    if (!window) return success(null)
    await window.opening
    window.asked = true
    return success(window.document && handOver(window.document))
  })
  handleDocumentCall(router, program, 'editWorkbook', ({ document }, request) =>
    editDocument(document, request),
  )
  handleDocumentCall(router, program, 'replaceWorkbook', ({ document }, request) =>
    replaceDocument(document, request),
  )
  handleDocumentCall(router, program, 'saveWorkbook', async (window) => {
    const saved = await save(program, window)
    return saved.ok ? success(stateOf(window.document)) : saved
  })
  handleDocumentCall(router, program, 'saveWorkbookAs', async (window) => {
    const saved = await saveAs(program, window)
    return saved.ok ? success(stateOf(window.document)) : saved
  })
  handleDocumentCall(router, program, 'listVersions', async ({ document }) =>
    success(await listVersions(program.versions, document.database.data.id)),
  )
  handleDocumentCall(router, program, 'openVersion', ({ document }, { id }) =>
    openVersion(program, document, id),
  )
  handleDocumentCall(router, program, 'rememberView', ({ document }, { view }) => {
    document.view = view
    if (document.file) program.views.noteView(document.file.path, view)
    return success(null)
  })
  handleDocumentCall(router, program, 'readVersion', ({ document }, { id }) =>
    readVersion(program.versions, document.database.data.id, id),
  )
  handleDocumentCall(router, program, 'saveCopy', (window) => saveCopy(program, window))
  handleDocumentCall(router, program, 'revertWorkbook', (window) => revert(program, window))
}
