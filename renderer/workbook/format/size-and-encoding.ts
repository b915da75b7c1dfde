import { type Result, success } from '../model/result'
import type { ReadingError } from './reading'
import { readingFailure } from './reading-failure'

/** Largest file that is read, in bytes (64 MiB): many times the largest real deal, and still safe to hold in memory. */
export const largestFile = 64 * 1024 * 1024

/** The only thing taken from outside the language: both runtimes, Node and Chromium, have it. */
declare const TextDecoder: new (
  encoding: 'utf-8',
  options: { fatal: true; ignoreBOM: false },
) => { decode(bytes: Uint8Array): string }

/** The text of a file of acceptable size in strict UTF-8, without a byte order mark. */
export function decodeFile(input: string | Uint8Array): Result<string, ReadingError> {
  if (input.length > largestFile) {
    const size = Math.ceil(input.length / (1024 * 1024))
    return readingFailure(
      'too-large',
      '$',
      `The file has ${size} MB, more than the 64 MB a workbook may have.`,
    )
  }
  if (typeof input === 'string') return success(input.startsWith('\ufeff') ? input.slice(1) : input)
  if (looksLikeUtf16(input)) {
    return readingFailure(
      'not-utf8',
      '$',
      'The file is text in UTF-16, but a workbook is written in UTF-8.',
      'save it again as UTF-8 in the program that changed it',
    )
  }
  try {
    return success(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(input))
  } catch {
    return readingFailure(
      'not-utf8',
      '$',
      'The file is not a workbook, or a part of it is damaged: it is not text in UTF-8.',
    )
  }
}

/** A byte order mark of UTF-16, or a zero byte beside the first character, which every JSON text has from ASCII. */
function looksLikeUtf16([first, second]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  return (first === 0 && second !== 0) || (first !== 0 && second === 0)
}
