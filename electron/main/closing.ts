import { isUnsaved, type OpenDocument } from './files/open-document'
import { savesSettled } from './files/save-document'
import { noteClosed } from './note-recent'
import type { Program } from './program'
import { type DocumentWindow, save } from './save-workbooks'
import { type AppWindow, bringToFront, tell } from './windows'

/** How long a window has to take over what is being typed. */
const settlingTime = 3_000

/** Decides whether windows may close, and sees to it that nothing unsaved is lost on the way. */
export interface Closing {
  /** Asks about a window once, however often it is told to close meanwhile. */
  mayClose(window: AppWindow): Promise<boolean>
  /** The answer to a `settle` event. */
  settled(window: AppWindow): void
}

/** The talk between program and window before it closes. */
export function createClosing(program: Program): Closing {
  const underWay = new Map<AppWindow, Promise<boolean>>()
  const waiting = new Map<AppWindow, () => void>()
  return {
    mayClose(window) {
      const asked = underWay.get(window)
      if (asked) {
        bringToFront(window)
        return asked
      }
      const answer = decide(window).finally(() => underWay.delete(window))
      underWay.set(window, answer)
      return answer
    },
    settled: (window) => waiting.get(window)?.(),
  }

  async function decide(window: AppWindow): Promise<boolean> {
    if (!hasDocument(window)) return true
    const { document } = window
    await settle(window)
    await savesSettled(document)
    return !isUnsaved(document) || (await askAbout(window))
  }

  async function settle(window: AppWindow): Promise<void> {
    if (window.browserWindow.webContents.isCrashed()) return
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, settlingTime)
      waiting.set(window, () => {
        clearTimeout(timer)
        resolve()
      })
      tell(window, { type: 'settle' })
    })
    waiting.delete(window)
  }

  async function askAbout(window: DocumentWindow): Promise<boolean> {
    bringToFront(window)
    const answer = await program.dialogs(window).ask({
      tone: 'question',
      message: `Save the changes to “${window.document.name}”?`,
      detail: 'If you don’t save them, they are lost.',
      buttons: ['Save', 'Don’t save', 'Cancel'],
      cancel: 'Cancel',
    })
    if (answer === 'Cancel') return false
    if (answer === 'Don’t save') return true
    const saved = await save(program, window)
    if (saved.ok) return !isUnsaved(window.document)
    if (saved.error.code !== 'cancelled') await program.dialogs(window).say(saved.error.message)
    return false
  }
}

function hasDocument(window: AppWindow): window is DocumentWindow {
  return window.document !== null
}

/** Lets go of a document whose window is closed. Its journal goes too: the person has decided. */
export async function letGo({ handles }: Pick<Program, 'handles'>, document: OpenDocument): Promise<void> {
  handles.remove(document)
  await noteClosed(document)
  await document.journal.discard()
}
