import type { Workbook } from '../model/workbook'

/** Why a file could not be read, in the order in which reading checks. */
export type ReadingErrorCode =
  | 'too-large'
  | 'not-utf8'
  | 'not-json'
  | 'too-deep'
  | 'too-many-values'
  | 'bad-number'
  | 'duplicate-key'
  | 'reserved-key'
  | 'not-a-workbook'
  | 'migration-failed'
  | 'invalid-record'

/** A file that could not be read. */
export interface ReadingError {
  readonly code: ReadingErrorCode
  /** Where in the file, as a JSON path such as `$.steps.abc.title`; `$` is the whole file. */
  readonly path: string
  /** One or two sentences: what is wrong, that the file was left alone, what to do next. */
  readonly message: string
}

/** A file that was read. */
export interface ReadWorkbook {
  readonly workbook: Workbook
  /** Sentences about repaired references, for the person; empty for a sound file. */
  readonly warnings: readonly string[]
  /** The version the file was written in, when older than ours. */
  readonly migratedFrom: number | null
  /** True when a newer program wrote the file: it may be looked at but not saved. */
  readonly newerVersion: boolean
}
