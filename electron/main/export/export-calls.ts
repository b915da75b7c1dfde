import { dirname, join } from 'node:path'
import { handleDocumentCall } from '../calls/document-calls'
import type { OpenDocument } from '../files/open-document'
import type { Router } from '../ipc-router'
import { cancelled, type Program } from '../program'
import { type DocumentWindow, suggestedName, suggestedPath } from '../save-workbooks'
import { confirmInternalWords } from './confirm-internal-words'
import type { PrintPdf } from './print-pdf'

const textFiles = {
  calendar: { title: 'Export calendar', kind: 'calendar', ending: '.ics' },
  questions: { title: 'Export questions', kind: 'table', ending: ' questions.csv' },
} as const

function suggestedFile({ documentsFolder }: Program, document: OpenDocument, ending: string): string {
  const folder = document.file ? dirname(document.file.path) : documentsFolder
  return join(folder, `${suggestedName(document)}${ending}`)
}

/**
 * Exporting the document of a window, to a file that the person chooses. What makes the files is read by then, because
 * no start of the program has to wait for it.
 */
export function registerExportCalls(router: Router, program: Program, print: PrintPdf): void {
  const { onProblem } = program.surroundings
  const mayLeave = (window: DocumentWindow) =>
    confirmInternalWords(window.document.database.data, program.settings.data, program.dialogs(window))
  handleDocumentCall(router, program, 'exportPdf', async (window, { options }) => {
    if (options.audience === 'client' && !(await mayLeave(window))) return cancelled
    const target = await program.dialogs(window).chooseTarget({
      title: 'Export PDF',
      defaultPath: suggestedFile(program, window.document, '.pdf'),
      kind: 'pdf',
    })
    if (target === null) return cancelled
    const { exportPdf } = await import('./export-pdf')
    const workbook = window.document.database.data
    return exportPdf({ workbook, options, target }, { print, onProblem })
  })
  handleDocumentCall(router, program, 'exportClientCopy', async (window) => {
    if (!(await mayLeave(window))) return cancelled
    const target = await program.dialogs(window).chooseTarget({
      title: 'Export client copy',
      defaultPath: suggestedPath(program, window.document, ' (client)'),
      kind: 'workbook',
    })
    if (target === null) return cancelled
    const { exportClientCopy } = await import('./export-client-copy')
    return exportClientCopy(window.document.database.data, target, onProblem)
  })
  handleDocumentCall(router, program, 'exportTextFile', async (window, { options }) => {
    if (options.audience === 'client' && !(await mayLeave(window))) return cancelled
    const { title, kind, ending } = textFiles[options.content]
    const target = await program.dialogs(window).chooseTarget({
      title,
      defaultPath: suggestedFile(program, window.document, ending),
      kind,
    })
    if (target === null) return cancelled
    const { exportTextFile } = await import('./export-text-file')
    const { rules } = program.settings.data
    return exportTextFile({ workbook: window.document.database.data, options, target, rules }, onProblem)
  })
}
