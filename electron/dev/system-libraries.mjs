import { accessSync, constants } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { installDebianPackages } from './debian-packages.mjs'
import { runQuietly } from './processes.mjs'
import { setUpFailure } from './report.mjs'

const librariesOfElectron = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libxcomposite1',
  'libxdamage1',
  'libxrandr2',
  'libxkbcommon0',
  'libcups2',
  'libxss1',
]

/**
 * @param {string} program
 * @param {string} path the value of PATH
 */
export function isOnPath(program, path = process.env.PATH ?? '') {
  return path.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

/**
 * The libraries that ldd does not find.
 * @param {string} listing what ldd printed
 */
export function missingLibraries(listing) {
  return [...listing.matchAll(/^\s*(\S+) => not found/gm)].flatMap(([, library]) => library ?? [])
}

/** @param {string} executable */
async function lookUp(executable) {
  const folder = dirname(executable)
  const { output } = await runQuietly('ldd', [executable], {
    env: { ...process.env, LD_LIBRARY_PATH: folder },
  })
  return missingLibraries(output)
}

/**
 * Makes sure that an Electron can be loaded by this Linux.
 * @param {string} executable
 */
export async function ensureSystemLibraries(executable) {
  if (process.platform !== 'linux' || (await lookUp(executable)).length === 0) return
  await installDebianPackages(librariesOfElectron, 'for the window')
  const stillMissing = await lookUp(executable)
  if (stillMissing.length > 0) {
    throw setUpFailure(
      `libraries are still missing for the window: ${stillMissing.join(' ')}; find the packages that hold them with: apt-file search ${stillMissing[0]}`,
    )
  }
}

/**
 * Programs that only the tests run, to look at exported files.
 * @param {Record<string, string>} packageOfProgram
 * @param {string} purpose
 */
export async function ensurePrograms(packageOfProgram, purpose) {
  const missing = Object.entries(packageOfProgram).filter(([program]) => !isOnPath(program))
  if (missing.length === 0) return
  await installDebianPackages([...new Set(missing.map(([, name]) => name))], purpose)
}
