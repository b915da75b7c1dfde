import { failure, type Result } from '../model/result'
import type { ReadingError, ReadingErrorCode } from './reading'

const advice: Readonly<Record<ReadingErrorCode, string>> = {
  'too-large': 'open an earlier version or ask for a smaller copy',
  'not-utf8': 'choose a file that Buymap wrote',
  'not-json': 'open an earlier version or ask the sender for a fresh copy',
  'too-deep': 'open an earlier version or ask the sender for a fresh copy',
  'too-many-values': 'open an earlier version or ask for a smaller copy',
  'bad-number': 'open an earlier version or correct the number',
  'duplicate-key': 'open an earlier version or remove one of the two',
  'reserved-key': 'open an earlier version or ask the sender for a fresh copy',
  'not-a-workbook': 'choose a file that Buymap wrote',
  'migration-failed': 'keep it and open it with the Buymap that wrote it',
  'invalid-record': 'open an earlier version or correct the entry',
}

/** A reading error whose message also says that the file was left alone and what to do next. */
export function readingFailure(
  code: ReadingErrorCode,
  path: string,
  problem: string,
  nextStep: string = advice[code],
): Result<never, ReadingError> {
  return failure({ code, path, message: `${problem} The file was left as it is; ${nextStep}.` })
}
