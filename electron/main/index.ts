import { join } from 'node:path'
import { app, ipcMain, Menu, powerMonitor, protocol, session } from 'electron'
import { isCommandLine } from '../cli/command-line'
import { appScheme, listBundle, serve } from './app-protocol'
import { registerDocumentCalls } from './calls/document-calls'
import { registerProgramCalls } from './calls/program-calls'
import { registerStartCalls } from './calls/start-calls'
import { applyTheme } from './change-settings'
import { createClosing } from './closing'
import { ownArguments } from './command-arguments'
import { createProgram } from './create-program'
import { openDocumentWindow } from './document-window'
import { runCommandLineProgram, takeTemporaryProfile } from './export/command-line-program'
import { registerExportCalls } from './export/export-calls'
import { createPrinter } from './export/print-pdf'
import { openPrintWindow } from './export/print-window'
import { createRouter } from './ipc-router'
import { askBeforeLeaving, flushJournals, obeySignals } from './leaving'
import { listenForRequests, type Requests } from './lifecycle'
import { openLog } from './log'
import { followMenu } from './menu/menu'
import { menuActs } from './menu/menu-acts'
import { createNotice } from './notice-changes'
import { openRequested } from './open-requested'
import { pageAddress } from './page-address'
import { moveProfile, openProfile } from './profile'
import { lockDown } from './security'
import { createWindows, emptyMenuState } from './windows'

moveProfile(app, process.env.BUYMAP_USER_DATA)
protocol.registerSchemesAsPrivileged([appScheme])
// Chromium cannot start its sandbox for root, who has to say so with this switch; every page asks for it all the same.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
Menu.setApplicationMenu(null)

const started = ownArguments(process.argv, app.getAppPath(), app.isPackaged)
if (isCommandLine(started)) {
  takeTemporaryProfile(app)
  void app.whenReady().then(() => runCommandLineProgram(app, started, prepare().print))
} else {
  const requests = listenForRequests(app, started, process.cwd())
  if (requests.isFirst) void app.whenReady().then(() => run(requests))
  else app.quit()
}

/** What windows and the command line have in common. */
function prepare() {
  const profile = openProfile(app)
  const log = openLog(profile.logs)
  process.on('uncaughtException', (cause) => log.problem('A fault in the program', cause))
  process.on('unhandledRejection', (cause) => log.problem('A fault in the program', cause))

  const page = pageAddress(app, process.env.ELECTRON_RENDERER_URL)
  const bundle = listBundle(join(app.getAppPath(), 'out/renderer'))
  protocol.handle(appScheme.scheme, (request) => serve(bundle, request))
  lockDown(app, session.defaultSession)

  const preload = join(app.getAppPath(), 'out/preload/index.cjs')
  const router = createRouter({ ipcMain, origin: page.origin, log })
  const print = createPrinter({
    router,
    log,
    openWindow: () => openPrintWindow(preload, page.url('print.html')),
  })
  return { profile, log, page, preload, router, print }
}

async function run(requests: Requests): Promise<void> {
  const { profile, log, page, preload, router, print } = prepare()
  let menuChanged = () => {}
  const program = await createProgram({
    app,
    profile,
    log,
    windows: createWindows(() => menuChanged()),
    createWindow: () =>
      openDocumentWindow({
        program,
        router,
        closing,
        preload,
        url: page.url('index.html'),
        isLeaving: () => leaving.isLeaving(),
      }),
  })
  const closing = createClosing(program)
  const leaving = askBeforeLeaving(app, program, closing)
  obeySignals(app, program)

  applyTheme(program.settings.data)
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
  registerDocumentCalls(router, program)
  registerStartCalls(router, program)
  registerProgramCalls(router, program, { closing, menuChanged: () => menuChanged() })
  registerExportCalls(router, program, print)

  const lookAtFiles = createNotice(program)
  app.on('browser-window-focus', lookAtFiles)
  powerMonitor.on('resume', lookAtFiles)
  powerMonitor.on('suspend', () => flushJournals(program))
  powerMonitor.on('shutdown', () => flushJournals(program))
  requests.follow((paths) => openRequested(program, paths))
  app.on('activate', () => openRequested(program, []))
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
}
