import { app, Menu, protocol } from 'electron'
import { isCommandLine } from '../cli/command-names'
import { appScheme } from './app-protocol'
import { ownArguments } from './command-arguments'
import { listenForRequests } from './lifecycle'
import { moveProfile, openProfile, type Profile } from './profile'
import { refuseCommand, refuseWindows, startFault } from './refuse-start'
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
const profile = openProfile(app)
const refuse = isCommandLine(started) ? refuseCommand : refuseWindows
if (!profile.ok) void refuse(profile.error.message)
// A start that stops halfway would stay behind without a window, and take over every later one.
else start(profile.value).catch((fault) => refuse(startFault(fault)))

async function start(places: Profile): Promise<void> {
  if (isCommandLine(started)) {
    const { runCommand } = await import('./run-command')
    return runCommand(places, started)
  }
  const requests = listenForRequests(app, started, process.cwd())
  if (requests.isFirst) return startWindows(places, requests)
  app.quit()
}
