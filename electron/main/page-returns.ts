import type { Program } from './program'
import { type AppWindow, refreshFrame } from './windows'

const crashesInAMinute = 2
const minute = 60_000

/**
 * Brings a page back after it crashed, with every change: the main process has them. A document that crashes its page
 * twice in a minute is put back into the list of what can be restored, so that the program stays usable.
 */
export function pageReturns(window: AppWindow, program: Program): void {
  const { browserWindow } = window
  const crashes: number[] = []
  browserWindow.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || browserWindow.isDestroyed()) return
    program.log.problem(`The page of a window ended: ${reason}`)
    crashes.push(performance.now())
    const recent = crashes.filter((moment) => performance.now() - moment < minute)
    void bringBack(window, program, recent.length >= crashesInAMinute)
  })
}

async function bringBack(window: AppWindow, program: Program, withoutDocument: boolean): Promise<void> {
  const { document, browserWindow } = window
  window.asked = false
  if (!withoutDocument || !document) return browserWindow.webContents.reload()
  window.document = null
  program.handles.remove(document)
  await document.journal.close()
  refreshFrame(window)
  browserWindow.webContents.reload()
  await program
    .dialogs(window)
    .say(
      `“${document.name}” could not be shown: its window stopped working twice. The file is as it was, and changes that were not saved wait on the start screen to be restored.`,
    )
}
