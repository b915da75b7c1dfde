import { copyFragment } from '../clipboard/copy-fragment'
import type { RecordKey } from '../model/records'
import type { Id } from '../model/values'
import type { Command } from './command'
import { refuse } from './draft'
import { pasteFragment } from './paste-fragment'

export interface DuplicateRecordsInput {
  readonly sheetId: Id
  /** Boxes of the sheet; other records are passed over. */
  readonly keys: Iterable<RecordKey>
}

/** Copies boxes below where they stand, with the links among them, as one change. */
export const duplicateRecords: Command<DuplicateRecordsInput> = (workbook, { sheetId, keys }, context) => {
  const fragment = copyFragment(workbook, sheetId, keys)
  if (!fragment) return refuse('There is nothing to duplicate.')
  return pasteFragment(workbook, { fragment, sheetId, verb: 'Duplicate' }, context)
}
