import type { Failure } from '@contract/failure'
import { failure, type Result, success } from '@workbook/model/result'
import type { WebContents } from 'electron'
import { editDocument, handOver, replaceDocument, stateOf } from '../files/open-document'
import type { Router } from '../ipc-router'
import type { Program } from '../program'
import { type DocumentWindow, revert, save, saveAs, saveCopy } from '../save-workbooks'

/** Answers everything that a window asks about its own workbook. */
export function answerDocumentCalls(router: Router, program: Program): void {
  const own = (sender: WebContents, handle: string): Result<DocumentWindow, Failure> => {
    const window = program.windows.of(sender)
    return window?.document?.handle === handle ? success(window as DocumentWindow) : unknownHandle
  }
  router.handle('currentWorkbook', async (_request, sender) => {
    const window = program.windows.of(sender)
    if (!window) return success(null)
    await window.opening
    window.asked = true
    return success(window.document ? handOver(window.document) : null)
  })
  router.handle('editWorkbook', (request, sender) => {
    const window = own(sender, request.handle)
    return window.ok ? editDocument(window.value.document, request) : window
  })
  router.handle('replaceWorkbook', (request, sender) => {
    const window = own(sender, request.handle)
    return window.ok ? replaceDocument(window.value.document, request) : window
  })
  for (const [name, write] of [
    ['saveWorkbook', save],
    ['saveWorkbookAs', saveAs],
  ] as const) {
    router.handle(name, async ({ handle }, sender) => {
      const window = own(sender, handle)
      if (!window.ok) return window
      const written = await write(program, window.value)
      return written.ok ? success(stateOf(window.value.document)) : written
    })
  }
  router.handle('saveCopy', async ({ handle }, sender) => {
    const window = own(sender, handle)
    return window.ok ? saveCopy(program, window.value) : window
  })
  router.handle('revertWorkbook', async ({ handle }, sender) => {
    const window = own(sender, handle)
    return window.ok ? revert(program, window.value) : window
  })
}

const unknownHandle = failure<Failure>({
  code: 'unknown-handle',
  message: 'That workbook does not belong to this window. Nothing was changed.',
})
