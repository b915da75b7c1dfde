import { dirname, resolve } from 'node:path'
import type { FileAccess } from './file-access'
import { errnoOf } from './file-problem'

const longestChain = 40

/** The file that a path leads to through links, also when the last link leads to a file that is not there yet. */
export async function resolveTarget(path: string, access: FileAccess): Promise<string> {
  let current = path
  for (let followed = 0; followed < longestChain; followed += 1) {
    try {
      return await access.realpath(current)
    } catch (cause) {
      if (errnoOf(cause) !== 'ENOENT') throw cause
    }
    const link = await access.readlink(current).catch(() => null)
    if (link === null) return current
    current = resolve(dirname(current), link)
  }
  return current
}
