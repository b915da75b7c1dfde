import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runQuietly } from './processes.mjs'
import { inProject, projectFolder } from './project.mjs'
import { say, setUpFailure } from './report.mjs'

const sources = [
  'electron/main',
  'electron/preload',
  'electron/cli',
  'electron/contract',
  'renderer',
  'resources',
  'electron.vite.config.ts',
  'aliases.config.ts',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
]
const results = ['out/main/index.cjs', 'out/preload/index.cjs', 'out/renderer/index.html']
const stamp = inProject('out', '.sources')

/**
 * A digest of the names, sizes and dates of all files below these paths: cheap, and it notices a removed file too.
 * @param {string[]} paths
 */
export function fingerprintOf(paths) {
  const digest = createHash('sha256')
  const visit = (/** @type {string} */ path) => {
    const entry = lstatSync(path, { throwIfNoEntry: false })
    if (!entry) return
    if (entry.isDirectory()) {
      for (const name of readdirSync(path).sort()) visit(join(path, name))
    } else {
      digest.update(`${path}\0${entry.size}\0${entry.mtimeMs}\n`)
    }
  }
  for (const path of paths) visit(path)
  return digest.digest('hex')
}

/** @param {string} fingerprint */
function isBuilt(fingerprint) {
  if (!results.every((file) => existsSync(inProject(file)))) return false
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint
}

/** Builds the program into `out`, unless that was made from exactly these sources. */
export async function ensureBuild() {
  // Taken before the build: an edit made while it runs leads to another one.
  const fingerprint = fingerprintOf(sources.map((path) => inProject(path)))
  if (isBuilt(fingerprint)) return

  say('building ...')
  rmSync(stamp, { force: true })
  const electronVite = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const result = await runQuietly(process.execPath, [electronVite, 'build', '--logLevel', 'warn'], {
    cwd: projectFolder,
  })
  const absent = results.filter((file) => !existsSync(inProject(file)))
  if (result.code !== 0 || absent.length > 0) {
    process.stderr.write(result.output)
    const reason = result.code === 0 ? ` (${absent.join(', ')} was not made)` : ''
    throw setUpFailure(`the build failed${reason}; see all of it with: npx electron-vite build`)
  }
  writeFileSync(stamp, fingerprint)
}
