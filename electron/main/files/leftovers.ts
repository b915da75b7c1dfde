import { readdir, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

const oldEnough = 60 * 60 * 1000

/**
 * Removes the temporary files that saves of this file left behind when their program was ended. Those of the last hour
 * stay: on a network drive they may belong to a program on another computer.
 */
export async function removeLeftovers(path: string, now: number): Promise<void> {
  const [folder, prefix] = [dirname(path), `.~${basename(path)}.`]
  const names = await readdir(folder).catch(() => [])
  const candidates = names.filter(
    (name) => name.startsWith(prefix) && /^\d+\.[0-9a-f]{12}\.tmp$/.test(name.slice(prefix.length)),
  )
  await Promise.all(
    candidates.map(async (name) => {
      const leftover = join(folder, name)
      const age = now - (await stat(leftover).catch(() => ({ mtimeMs: now }))).mtimeMs
      if (age > oldEnough) await unlink(leftover).catch(() => undefined)
    }),
  )
}
