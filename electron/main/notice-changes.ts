import { externalChangeOf } from './files/external-change'
import { handOver, isUnsaved, type OpenDocument } from './files/open-document'
import { reloadDocument } from './files/open-file'
import { savesSettled } from './files/save-document'
import type { Program } from './program'
import { type AppWindow, tell } from './windows'

/**
 * Makes the look after the files of open documents, for when a person comes back to the program or the computer wakes
 * up: a file that another program changed is offered for reading again when nothing is unsaved, else it is announced.
 */
export function createNotice(program: Program): () => Promise<void> {
  /** What was said about a document, so that it is said once. */
  const said = new WeakMap<OpenDocument, string>()
  let looking = false
  return async () => {
    // The question itself takes the focus away and gives it back.
    if (looking) return
    looking = true
    try {
      for (const window of program.windows.all()) {
        if (window.document) await lookAt(program, window, window.document, said)
      }
    } finally {
      looking = false
    }
  }
}

async function lookAt(
  program: Program,
  window: AppWindow,
  document: OpenDocument,
  said: WeakMap<OpenDocument, string>,
): Promise<void> {
  await savesSettled(document)
  const change = await externalChangeOf(document)
  const about = change.kind === 'changed' ? change.sha256 : change.kind
  if (said.get(document) === about) return
  said.set(document, about)
  if (change.kind === 'none') return
  if (change.kind === 'missing') {
    return tell(window, { type: 'notice', tone: 'warning', message: missing(document.name) })
  }
  if (isUnsaved(document)) {
    return tell(window, { type: 'notice', tone: 'warning', message: changedMeanwhile(document.name) })
  }
  const answer = await program.dialogs(window).ask({
    tone: 'question',
    message: `“${document.name}” was changed by another program. Show the new version?`,
    detail: 'You have no unsaved changes here.',
    buttons: ['Reload', 'Not now'],
    cancel: 'Not now',
  })
  if (answer === 'Not now' || window.document !== document || isUnsaved(document)) return
  const reloaded = await reloadDocument(document, program.surroundings)
  if (reloaded.ok) tell(window, { type: 'workbook-opened', opened: handOver(document) })
  else await program.dialogs(window).say(reloaded.error.message)
}

function missing(name: string): string {
  return `The file of “${name}” is not where it was. Your work is in this window; save it to write the file again.`
}

function changedMeanwhile(name: string): string {
  return `“${name}” was changed by another program, and you have changes of your own here. Both are safe; you are asked when you save.`
}
