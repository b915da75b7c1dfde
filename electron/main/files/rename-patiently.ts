import type { FileAccess } from './file-access'
import { errnoOf, type FileProblem } from './file-problem'

const passing = ['EPERM', 'EACCES', 'EBUSY']
const patience = 10_000
const shortestPause = 10
const longestPause = 100

/**
 * Renames a file over another. Virus scanners, indexers and synchronising programs hold files for moments, in which
 * Windows refuses the rename; that is tried again for ten seconds.
 */
export async function renamePatiently(
  from: string,
  to: string,
  access: FileAccess,
): Promise<FileProblem | null> {
  const deadline = performance.now() + patience
  for (let pause = shortestPause; ; pause = Math.min(pause * 2, longestPause)) {
    try {
      await access.rename(from, to)
      return null
    } catch (cause) {
      if (!passing.includes(errnoOf(cause) ?? '')) throw cause
      if (performance.now() + pause > deadline) return { code: 'file-in-use', cause }
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}
