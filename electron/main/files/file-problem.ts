import type { FailureCode } from '@contract/failure'

/** Why something could not be done with a file, before it is put into words for a person. */
export interface FileProblem {
  readonly code: FailureCode
  /** What the operating system said, for the log file. */
  readonly cause?: unknown
}

const codeOfErrno: Readonly<Record<string, FailureCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EBUSY: 'file-in-use',
  ETXTBSY: 'file-in-use',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  ENODEV: 'folder-missing',
  ENXIO: 'folder-missing',
}

/** The problem behind an error that the operating system reported. */
export function problemOf(cause: unknown): FileProblem {
  return { code: codeOfErrno[errnoOf(cause) ?? ''] ?? 'write-failed', cause }
}

/** The name of an error of the operating system, such as `ENOSPC`; undefined for any other error. */
export function errnoOf(cause: unknown): string | undefined {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return undefined
  return typeof cause.code === 'string' ? cause.code : undefined
}
