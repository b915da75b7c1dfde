import { recordKinds } from '../model/records'
import { type Result, success } from '../model/result'
import { formatName } from '../model/workbook'
import type { ReadingError } from './reading'
import { readingFailure } from './reading-failure'

/** An object of a JSON text, before its fields were checked. */
export type JsonObject = { readonly [key: string]: unknown }

/** True for an object of a JSON text, false for arrays, null and plain values. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A file that says of itself that it is a workbook, and in which version of the format. */
export interface Envelope {
  readonly version: number
  readonly document: JsonObject
}

/** Checks that a JSON value is a workbook at all, before anything is asked of its content. */
export function readEnvelope(value: unknown): Result<Envelope, ReadingError> {
  if (!isJsonObject(value)) return readingFailure('not-a-workbook', '$', 'The file is not a Buymap workbook.')
  if (value.format !== formatName) {
    return readingFailure('not-a-workbook', '$.format', 'The file is not a Buymap workbook.')
  }
  const { version } = value
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return readingFailure(
      'not-a-workbook',
      '$.version',
      'The file does not say which version of the format it is in.',
    )
  }
  return success({ version, document: value })
}

const knownNames: ReadonlySet<string> = new Set(['format', 'version', 'id', 'revision', ...recordKinds])

/** The top-level fields of a document that this version does not know; they are kept as they stand. */
export function unknownFieldsOf(document: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(document).filter(([name]) => !knownNames.has(name)))
}
