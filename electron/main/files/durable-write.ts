import { randomBytes } from 'node:crypto'
import type { BigIntStats } from 'node:fs'
import { constants } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { failure, type Result, success } from '@workbook/model/result'
import { type FileAccess, fileAccess } from './file-access'
import { type FileIdentity, hintsOf, identityOf, looksLike, sameHints, sha256Of } from './file-identity'
import { errnoOf, type FileProblem, problemOf } from './file-problem'
import { inTurn } from './in-turn'
import { renamePatiently } from './rename-patiently'
import { resolveTarget } from './resolve-target'

/** What must stand at the path for a write to go ahead: this very file, no file, or whatever is there. */
export type Expectation = FileIdentity | 'absent' | 'anything'

/** A file to be written as a whole. */
export interface DurableWrite {
  readonly path: string
  readonly content: Uint8Array
  readonly expected: Expectation
  /** Keeps the version that is about to be replaced. The write goes ahead when it fails. */
  readonly keepPrevious?: (path: string) => Promise<void>
  readonly access?: FileAccess
}

/**
 * Writes a file so that at every moment, also after a power cut, either the old content or the new one stands there,
 * and reports success only when the new content is on the disk. Links are followed, the file's mode is kept, and a
 * file that is not the expected one or is marked read-only is left alone.
 *
 * The usual packages for this ignore short writes on a full disk and then put the torn file in place.
 */
export function durableWrite(request: DurableWrite): Promise<Result<FileIdentity, FileProblem>> {
  return inTurn(request.path, () => writeNow(request))
}

async function writeNow({
  path,
  content,
  expected,
  keepPrevious,
  access = fileAccess,
}: DurableWrite): Promise<Result<FileIdentity, FileProblem>> {
  let temporary: string | null = null
  try {
    const target = await resolveTarget(path, access)
    const before = await statOrNull(target, access)
    const obstacle = await obstacleTo({ target, before, expected, access })
    if (obstacle) return failure(obstacle)

    temporary = join(dirname(target), temporaryName(basename(target)))
    const written = await writeTemporary({ temporary, content, before, access })
    if (before && keepPrevious) await keepPrevious(target).catch(() => undefined)

    // Fsync may have taken seconds, in which another program can have saved its own version.
    if (!unchangedSince(before, await statOrNull(target, access))) {
      return failure({ code: 'changed-on-disk' })
    }
    const problem = await renamePatiently(temporary, target, access)
    if (problem) return failure(problem)
    temporary = null
    await syncFolder(dirname(target), access)
    return await confirm(target, identityOf(written, content), access)
  } catch (cause) {
    return failure(problemOf(cause))
  } finally {
    if (temporary !== null) await access.unlink(temporary).catch(() => undefined)
  }
}

/** Names that tell the process, so that leftovers of dead ones can be recognised and removed. */
function temporaryName(name: string): string {
  return `.~${name}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`
}

async function statOrNull(path: string, access: FileAccess): Promise<BigIntStats | null> {
  try {
    return await access.stat(path, { bigint: true })
  } catch (cause) {
    if (errnoOf(cause) === 'ENOENT') return null
    throw cause
  }
}

interface Place {
  readonly target: string
  readonly before: BigIntStats | null
  readonly expected: Expectation
  readonly access: FileAccess
}

async function obstacleTo({ target, before, expected, access }: Place): Promise<FileProblem | null> {
  if (!before) {
    return typeof expected === 'object' && !(await folderExists(target, access))
      ? { code: 'folder-missing' }
      : null
  }
  if (!before.isFile()) return { code: 'write-failed', cause: 'not a regular file' }
  if (expected === 'absent') return { code: 'changed-on-disk' }
  // Root may write everything, and a rename replaces a read-only file without asking: the flag is a person's wish.
  if ((Number(before.mode) & 0o222) === 0) return { code: 'read-only' }
  await access.access(target, constants.W_OK)
  if (expected === 'anything') return null
  return (await holdsContentOf(target, before, expected, access)) ? null : { code: 'changed-on-disk' }
}

async function folderExists(target: string, access: FileAccess): Promise<boolean> {
  return (await statOrNull(dirname(target), access)) !== null
}

/** Looks at the file once more: another program may have renamed its own version over ours in the same moment. */
async function confirm(
  target: string,
  identity: FileIdentity,
  access: FileAccess,
): Promise<Result<FileIdentity, FileProblem>> {
  const after = await access.stat(target, { bigint: true })
  // Some network drives give a file another number when it is renamed. Then the content decides.
  if (looksLike(after, identity)) return success(identity)
  if (!(await holdsContentOf(target, after, identity, access))) return failure({ code: 'changed-on-disk' })
  return success({ ...hintsOf(after), sha256: identity.sha256 })
}

async function holdsContentOf(
  target: string,
  stats: BigIntStats,
  expected: FileIdentity,
  access: FileAccess,
): Promise<boolean> {
  if (Number(stats.size) !== expected.size) return false
  const handle = await access.open(target, 'r')
  try {
    return sha256Of(await handle.readFile()) === expected.sha256
  } finally {
    await handle.close()
  }
}

function unchangedSince(before: BigIntStats | null, now: BigIntStats | null): boolean {
  if (before === null || now === null) return before === now
  return sameHints(before, now)
}

interface TemporaryFile {
  readonly temporary: string
  readonly content: Uint8Array
  readonly before: BigIntStats | null
  readonly access: FileAccess
}

async function writeTemporary({ temporary, content, before, access }: TemporaryFile): Promise<BigIntStats> {
  const mode = before ? Number(before.mode) & 0o777 : 0o600
  const handle = await access.open(temporary, 'wx', mode)
  try {
    if (before) await keepOwnerAndMode(handle, before, mode)
    // FileHandle.writeFile goes on until every byte is written; a single write may be cut short by a full disk.
    await handle.writeFile(content)
    await handle.sync()
    const written = await handle.stat({ bigint: true })
    if (Number(written.size) !== content.length) throw new Error('The temporary file has the wrong size')
    return written
  } finally {
    await handle.close()
  }
}

async function keepOwnerAndMode(handle: FileHandle, before: BigIntStats, mode: number): Promise<void> {
  const own = await handle.stat({ bigint: true })
  if (own.uid !== before.uid || own.gid !== before.gid) {
    // Only root may give files away; for everybody else the file becomes the writer's own.
    await handle.chown(Number(before.uid), Number(before.gid)).catch(() => undefined)
  }
  if ((Number(own.mode) & 0o777) !== mode) await handle.chmod(mode)
}

/** Makes the rename itself survive a power cut. Windows and some network drives cannot do it. */
async function syncFolder(folder: string, access: FileAccess): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await access.open(folder, 'r').catch(() => null)
  if (!handle) return
  try {
    await handle.sync()
  } catch (cause) {
    if (errnoOf(cause) === 'EIO') throw cause
  } finally {
    await handle.close()
  }
}
