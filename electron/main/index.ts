import { app, Menu, protocol } from 'electron'
import { isCommandLine } from '../cli/command-names'
import { appScheme } from './app-protocol'
import { ownArguments } from './command-arguments'
import { listenForRequests } from './lifecycle'
import { moveProfile, openProfile } from './profile'
import { refuseStart, startFault } from './refuse-start'
import { startWindows } from './start-windows'

moveProfile(app, process.env.BUYMAP_USER_DATA)
protocol.registerSchemesAsPrivileged([appScheme])
// Chromium cannot start its sandbox for root, who has to say so with this switch; every page asks for it all the same.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
Menu.setApplicationMenu(null)

const started = ownArguments(process.argv, {
  appFolder: app.getAppPath(),
  isPackaged: app.isPackaged,
  isCommandLine,
})
const toTerminal = isCommandLine(started)
const profile = openProfile(app)
if (!profile.ok) {
  void refuseStart(profile.error.message, toTerminal)
} else if (toTerminal) {
  void import('./run-command').then(({ runCommand }) => runCommand(profile.value, started))
} else {
  const requests = listenForRequests(app, started, process.cwd())
  if (requests.isFirst) {
    // A start that stops halfway would stay behind without a window, and take over every later one.
    startWindows(profile.value, requests).catch((fault) => refuseStart(startFault(fault), false))
  } else {
    app.quit()
  }
}
