import { app, Menu, protocol } from 'electron'
import { isCommandLine } from '../cli/command-line'
import { appScheme } from './app-protocol'
import { ownArguments } from './command-arguments'
import { listenForRequests } from './lifecycle'
import { moveProfile } from './profile'
import { runCommand } from './run-command'
import { runWindows } from './run-windows'

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
if (isCommandLine(started)) {
  void runCommand(started)
} else {
  const requests = listenForRequests(app, started, process.cwd())
  if (requests.isFirst) void runWindows(requests)
  else app.quit()
}
