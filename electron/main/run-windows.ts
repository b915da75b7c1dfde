import { app, powerMonitor } from 'electron'
import { answerPages } from './answer-pages'
import { registerClipboardCalls } from './calls/clipboard-calls'
import { registerDealCalls } from './calls/deal-calls'
import { registerDocumentCalls } from './calls/document-calls'
import { registerProgramCalls } from './calls/program-calls'
import { registerRulesCalls } from './calls/rules-calls'
import { registerStartCalls } from './calls/start-calls'
import { registerTemplateCalls } from './calls/template-calls'
import { applySettings } from './change-settings'
import { createClosing } from './closing'
import { createProgram } from './create-program'
import { openDocumentWindow } from './document-window'
import { registerExportCalls } from './export/export-calls'
import { askBeforeLeaving, flushJournals, obeySignals } from './leaving'
import type { Requests } from './lifecycle'
import { openLog } from './log'
import { followMenu } from './menu/menu'
import { menuActs } from './menu/menu-acts'
import { createNotice } from './notice-changes'
import { openRequested } from './open-requested'
import type { PageWindow } from './page-window'
import type { Pages } from './pages'
import type { Profile } from './profile'
import { createWindows, emptyMenuState } from './windows'

/** What the program's windows begin with. */
export interface WindowsStart {
  readonly profile: Profile
  readonly requests: Requests
  readonly pages: Pages
  /** A window that is there already, for the first document or the start screen. */
  readonly firstWindow: PageWindow
}

/** Runs the program with its windows, until the last one is closed. Resolves when it answers its pages. */
export async function runWindows({ profile, requests, pages, firstWindow }: WindowsStart): Promise<void> {
  const log = openLog(profile.logs)
  process.on('uncaughtException', (cause) => log.problem('A fault in the program', cause))
  process.on('unhandledRejection', (cause) => log.problem('A fault in the program', cause))

  const { router, print } = answerPages(pages, log)
  let menuChanged = () => {}
  let spare: PageWindow | null = firstWindow
  const takeSpare = () => {
    const taken = spare
    spare = null
    return taken
  }
  const program = await createProgram({
    app,
    profile,
    log,
    windows: createWindows(() => menuChanged()),
    createWindow: (path = null) =>
      openDocumentWindow({ program, closing, pages, takeSpare, isLeaving: leaving.isLeaving }, path),
  })
  const closing = createClosing(program)
  const leaving = askBeforeLeaving(app, program, closing)
  obeySignals(app, program)

  applySettings(program.settings.data)
  registerDocumentCalls(router, program)
  registerStartCalls(router, program)
  registerTemplateCalls(router, program)
  registerDealCalls(router, program)
  registerRulesCalls(router, program)
  registerProgramCalls(router, program, { closing, menuChanged: () => menuChanged() })
  registerExportCalls(router, program, print)
  registerClipboardCalls(router, program.windows)

  const lookAtFiles = createNotice(program)
  app.on('browser-window-focus', lookAtFiles)
  powerMonitor.on('resume', lookAtFiles)
  powerMonitor.on('suspend', () => flushJournals(program))
  powerMonitor.on('shutdown', () => flushJournals(program))
  app.on('activate', () => openRequested(program, []))
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  requests.follow((paths) => openRequested(program, paths))
  router.open()
  // Made while the first file is being read, and before the first picture: a bar that came after it would push it down.
  menuChanged = followMenu(
    () => ({
      state: program.windows.active()?.menuState ?? emptyMenuState,
      recents: program.recents.shortList(),
      theme: program.settings.data.theme,
      isMac: process.platform === 'darwin',
      isDevelopment: !app.isPackaged,
    }),
    menuActs(program, () => menuChanged()),
  )
}
