import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runQuietly } from './processes.mjs'
import { say, setUpFailure } from './report.mjs'

/** Whether an ordinary user's programs may make the namespaces that Chromium's sandbox is built of. Systems and containers forbid it in several ways, so it is tried. */
async function namespacesAreAllowed() {
  const { code } = await runQuietly('unshare', ['--user', '--map-root-user', 'true'])
  return code === 0 || code === 127
}

/** @param {string} helper */
function isSetUidRoot(helper) {
  try {
    const { uid, mode } = statSync(helper)
    return uid === 0 && (mode & 0o4000) !== 0
  } catch {
    return false
  }
}

/**
 * The switches to put before the app folder. Chromium has no sandbox for root, so a checkout run by root goes without;
 * the packaged program never does.
 * @param {import('./electron-runtime.mjs').Runtime} runtime
 */
export async function electronSwitches(runtime) {
  if (process.platform !== 'linux') return []
  if (process.getuid?.() === 0) {
    say('running as root, so without the browser sandbox: fine to try and test, not for a customer’s file')
    return ['--no-sandbox']
  }
  const helper = join(dirname(runtime.executable), 'chrome-sandbox')
  if (!isSetUidRoot(helper) && !(await namespacesAreAllowed())) {
    throw setUpFailure(
      `this system lets Electron's sandbox start only with its helper set up; run: sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"`,
    )
  }
  return []
}

/** Without a real desktop Chromium complains about missing services at each start; only what is fatal is of interest there. */
export const switchesOnVirtualDisplay = ['--log-level=3']
