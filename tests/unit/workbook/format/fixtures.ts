import { readFileSync } from 'node:fs'
import { parseWorkbook } from '@workbook/format/parse'
import type { ReadingError, ReadWorkbook } from '@workbook/format/reading'

/** The bytes of a workbook under tests/fixtures/workbooks. */
export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`tests/fixtures/workbooks/${name}.buymap`))
}

/** What reading a sound file hands back. */
export function read(input: string | Uint8Array): ReadWorkbook {
  const result = parseWorkbook(input)
  if (!result.ok) throw new Error(`${result.error.path}: ${result.error.message}`)
  return result.value
}

/** Why a broken file is refused. */
export function refusal(input: string | Uint8Array): ReadingError {
  const result = parseWorkbook(input)
  if (result.ok) throw new Error('The file was read although it should have been refused')
  return result.error
}
