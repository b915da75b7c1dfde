import { app, Menu, protocol } from 'electron'
import { isCommandLine } from '../cli/command-names'
import { appScheme } from './app-protocol'
import { ownArguments } from './command-arguments'
import { listenForRequests } from './lifecycle'
import { moveProfile } from './profile'
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
if (isCommandLine(started)) {
  void import('./run-command').then(({ runCommand }) => runCommand(started))
} else {
  const requests = listenForRequests(app, started, process.cwd())
  if (requests.isFirst) void startWindows(requests)
  else app.quit()
}
