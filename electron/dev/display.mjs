import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installDebianPackages } from './debian-packages.mjs'
import { writeDisplaySecret } from './display-access.mjs'
import { say, setUpFailure } from './report.mjs'
import { isOnPath } from './system-libraries.mjs'

const startTime = 15_000

/** @typedef {{ virtual: boolean, environment: Record<string, string>, stop: () => void }} Display */

export function displayIsThere(environment = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY)
}

/**
 * Starts Xvfb on a display number that it finds free itself and tells on file descriptor 3.
 * @param {string} secret
 * @returns {Promise<{ number: string, server: import('node:child_process').ChildProcess }>}
 */
function startServer(secret) {
  const parameters = ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-auth', secret]
  return new Promise((resolve, reject) => {
    // Its own process group: Ctrl-C must not take the display away before the window has closed.
    const server = spawn('Xvfb', parameters, {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    const fail = () => {
      server.kill('SIGKILL')
      reject(setUpFailure('the virtual display did not start; see why with: Xvfb -displayfd 1'))
    }
    const timer = setTimeout(fail, startTime)
    server.once('error', fail)
    server.once('exit', fail)
    let told = ''
    server.stdio[3]?.on('data', (chunk) => {
      told += chunk
      if (!told.includes('\n')) return
      clearTimeout(timer)
      server.off('exit', fail)
      resolve({ number: told.trim(), server })
    })
  })
}

/**
 * A display for the window: the one that is there, or a virtual one that is gone when this process ends.
 * @returns {Promise<Display>}
 */
export async function ensureDisplay() {
  if (displayIsThere()) return { virtual: false, environment: {}, stop: () => {} }
  if (!isOnPath('Xvfb')) await installDebianPackages(['xvfb'], 'for a virtual display')

  const folder = mkdtempSync(join(tmpdir(), 'buymap-display-'))
  const secret = join(folder, 'authority')
  writeDisplaySecret(secret)
  const { number, server } = await startServer(secret)
  server.unref()
  const stop = () => {
    server.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', stop)
  say(`no display here, so windows open on the virtual display :${number}`)
  return { virtual: true, environment: { DISPLAY: `:${number}`, XAUTHORITY: secret }, stop }
}
