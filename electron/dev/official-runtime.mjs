import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runQuietly } from './processes.mjs'
import { cacheFolder, inProject } from './project.mjs'
import { say } from './report.mjs'

const aDay = 86_400_000
const downloadTime = 300_000
const electronFolder = () => inProject('node_modules', 'electron')

/** The Electron version that package.json pins. */
export function pinnedElectronVersion() {
  return /** @type {string} */ (
    JSON.parse(readFileSync(join(electronFolder(), 'package.json'), 'utf8')).version
  )
}

/** The official runtime, when its download is complete and of the pinned version. */
export function findOfficialRuntime(folder = electronFolder()) {
  const dist = join(folder, 'dist')
  try {
    const version = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
    const executable = join(dist, readFileSync(join(folder, 'path.txt'), 'utf8'))
    const pinned = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
    return version === pinned && existsSync(executable) ? { executable, dist, version } : undefined
  } catch {
    return undefined
  }
}

/** Remembers a failed download, so that a network that swallows it costs its waiting time once a day and not at each start. */
function failureNote() {
  const mirror = process.env.ELECTRON_MIRROR ? '-mirror' : ''
  return join(cacheFolder(), `no-download-of-electron-${pinnedElectronVersion()}${mirror}`)
}

function failedToday() {
  try {
    return Date.now() - statSync(failureNote()).mtimeMs < aDay
  } catch {
    return false
  }
}

/** Downloads the official runtime, from ELECTRON_MIRROR when that is set. Undefined when it cannot be had. */
export async function downloadOfficialRuntime({ evenIfFailedToday = false } = {}) {
  if (failedToday() && !evenIfFailedToday) return undefined
  say(`downloading Electron ${pinnedElectronVersion()} ...`)
  const result = await runQuietly(process.execPath, [join(electronFolder(), 'install.js')], {
    timeoutMilliseconds: downloadTime,
  })
  const runtime = result.code === 0 ? findOfficialRuntime() : undefined
  if (runtime) {
    rmSync(failureNote(), { force: true })
    return runtime
  }
  say('the official Electron cannot be downloaded here')
  mkdirSync(cacheFolder(), { recursive: true })
  writeFileSync(failureNote(), '')
  return undefined
}
