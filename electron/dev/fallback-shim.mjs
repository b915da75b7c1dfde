import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const shimFolder = fileURLToPath(new URL('./fallback-shim/', import.meta.url))
const shimFiles = ['package.json', 'index.cjs']

/**
 * Puts our starter where this runtime looks for its program. Also refreshes the one of an earlier version of Buymap.
 * @param {string} runtimeFolder
 */
export async function placeShim(runtimeFolder) {
  const place = join(runtimeFolder, 'resources', 'app')
  await mkdir(place, { recursive: true })
  for (const name of shimFiles) {
    const wanted = await readFile(join(shimFolder, name), 'utf8')
    const present = await readFile(join(place, name), 'utf8').catch(() => undefined)
    if (present === wanted) continue
    // A rename, so that a window starting at this moment reads the old starter or the new one, never half of it.
    const temporary = join(place, `.${name}.${process.pid}`)
    await writeFile(temporary, wanted)
    await rename(temporary, join(place, name))
  }
}
