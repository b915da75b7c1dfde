import type { App } from 'electron'
import { type Closing, letGo } from './closing'
import type { Program } from './program'
import { rememberPlace } from './remember-place'

/** How the program ends. */
export interface Leaving {
  /** True once every window agreed, so that windows close without asking again. */
  readonly isLeaving: () => boolean
}

/**
 * Asks every window before the program ends. Quitting again while that is under way changes nothing: the question or
 * the save that is waited for goes on.
 */
export function askBeforeLeaving(app: App, program: Program, closing: Closing): Leaving {
  let leaving = false
  let asking = false
  app.on('before-quit', (event) => {
    if (leaving) return
    event.preventDefault()
    if (asking) return
    asking = true
    void mayLeave(program, closing)
      .then(async (may) => {
        if (!may) return
        leaving = true
        for (const window of program.windows.all()) rememberPlace(program, window)
        await Promise.all(program.handles.all().map((document) => letGo(program, document)))
        await program.views.write()
        app.quit()
      })
      .finally(() => {
        asking = false
      })
  })
  return { isLeaving: () => leaving }
}

/** Ends the program at once when the system says so. Unsaved changes wait in the journal for the next start. */
export function obeySignals(app: App, program: Pick<Program, 'handles'>): void {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      flushJournals(program)
      app.exit(0)
    })
  }
}

/** Brings every change to the disk without giving anything else a turn. */
export function flushJournals({ handles }: Pick<Program, 'handles'>): void {
  for (const { journal } of handles.all()) journal.flushSync()
}

async function mayLeave(program: Program, closing: Closing): Promise<boolean> {
  for (const window of program.windows.all()) {
    if (!(await closing.mayClose(window))) return false
  }
  return true
}
