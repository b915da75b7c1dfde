import * as promises from 'node:fs/promises'

/** The operations on files that saving needs. Handed in, so that tests can make each of them fail. */
export type FileAccess = Pick<
  typeof promises,
  'access' | 'lstat' | 'open' | 'readlink' | 'realpath' | 'rename' | 'stat' | 'unlink'
>

/** The operations of the operating system. */
export const fileAccess: FileAccess = promises
