import { createHash } from 'node:crypto'
import type { BigIntStats } from 'node:fs'

/**
 * What a file was when it was last read or written. Place, number, size and time are hints that cost nothing; when
 * they differ the hash decides, because synchronising programs touch files without changing them.
 */
export interface FileIdentity {
  readonly device: string
  readonly inode: string
  readonly size: number
  /** Time of the last change in nanoseconds. */
  readonly modified: string
  readonly sha256: string
}

/** What the file system says about a file. */
export function hintsOf(stats: BigIntStats): Omit<FileIdentity, 'sha256'> {
  return {
    device: String(stats.dev),
    inode: String(stats.ino),
    size: Number(stats.size),
    modified: String(stats.mtimeNs),
  }
}

/** The identity of a file whose content is known. */
export function identityOf(stats: BigIntStats, content: Uint8Array): FileIdentity {
  return { ...hintsOf(stats), sha256: sha256Of(content) }
}

/** True when nothing suggests that the file changed. A change that keeps size and time is not seen. */
export function looksLike(stats: BigIntStats, identity: FileIdentity): boolean {
  return (
    String(stats.dev) === identity.device &&
    String(stats.ino) === identity.inode &&
    Number(stats.size) === identity.size &&
    String(stats.mtimeNs) === identity.modified
  )
}

/** True when nothing suggests that a file changed between two looks at it. */
export function sameHints(before: BigIntStats, now: BigIntStats): boolean {
  return (
    before.dev === now.dev &&
    before.ino === now.ino &&
    before.size === now.size &&
    before.mtimeNs === now.mtimeNs
  )
}

/** The hash by which contents are compared. */
export function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
