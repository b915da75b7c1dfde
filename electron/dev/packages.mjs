import { readFile } from 'node:fs/promises'
import { npm, reasonGivenByNpm } from './npm.mjs'
import { inProject } from './project.mjs'
import { say, setUpFailure } from './report.mjs'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */
/** @typedef {Record<string, LockedPackage>} LockedPackages */

/**
 * Whether what npm says it installed is what the lock file asks for. Compares content, not dates: npm may write the
 * lock file after the packages, and a checkout gives every file a new date.
 * @param {LockedPackages} wanted
 * @param {LockedPackages} installed
 */
export function packagesMatch(wanted, installed) {
  return Object.entries(wanted).every(([place, locked]) => {
    if (place === '') return true
    const found = installed[place]
    if (!found) return locked.optional === true || locked.devOptional === true
    return found.version === locked.version && found.integrity === locked.integrity
  })
}

/** @param {string} file */
async function readLockedPackages(file) {
  try {
    return /** @type {LockedPackages} */ (JSON.parse(await readFile(file, 'utf8')).packages)
  } catch {
    // Absent, or cut off by an interrupted installation: both mean that nothing usable is there.
    return undefined
  }
}

/** Installs the packages of the lock file, unless exactly these are there. */
export async function ensurePackages() {
  const wanted = await readLockedPackages(inProject('package-lock.json'))
  if (!wanted)
    throw setUpFailure(
      'package-lock.json cannot be read; get it back with: git checkout -- package-lock.json',
    )
  const installed = await readLockedPackages(inProject('node_modules', '.package-lock.json'))
  if (installed && packagesMatch(wanted, installed)) return

  say('installing the packages of package-lock.json (npm ci), about a minute ...')
  const result = await npm(['ci', '--include=dev'])
  if (result.succeeded) return
  if (result.unreachable) {
    throw setUpFailure(
      `the npm registry cannot be reached (${reasonGivenByNpm(result.output)}); check the connection with "npm ping", or name your company's registry with "npm config set registry URL", then run the command again`,
    )
  }
  if (result.refused) {
    throw setUpFailure(
      `the npm registry did not give the packages (${reasonGivenByNpm(result.output)}); name one that has them with "npm config set registry https://registry.npmjs.org", sign in to your company's with "npm login", then run the command again`,
    )
  }
  throw setUpFailure(`the packages could not be installed (${reasonGivenByNpm(result.output)}); run: npm ci`)
}
