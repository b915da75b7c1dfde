import { type Result, success } from '../model/result'
import { readEnvelope } from './envelope'
import { migrate } from './migrate'
import type { ReadingError, ReadWorkbook } from './reading'
import { readingFailure } from './reading-failure'
import { repair } from './repair'
import { replaceSurrogates } from './replace-surrogates'
import { scanJson } from './scan'
import { decodeFile } from './size-and-encoding'
import { validateDocument } from './validate'

/**
 * Reads a workbook from the bytes or the text of its file. Never throws for any content: a file is either read, with
 * a warning for each thing that had to be repaired, or refused with the place and the reason. The order of the checks
 * is the order of cost, so that a hostile file is refused before it costs memory.
 */
export function parseWorkbook(input: string | Uint8Array): Result<ReadWorkbook, ReadingError> {
  const text = decodeFile(input)
  if (!text.ok) return text
  const scanned = scanJson(text.value)
  if (!scanned.ok) return scanned
  const json: unknown = JSON.parse(text.value)
  const mended = scanned.value.surrogates ? replaceSurrogates(json) : { value: json, places: [] }
  const envelope = readEnvelope(mended.value)
  if (!envelope.ok) return envelope
  const migrated = migrate(envelope.value)
  if (!migrated.ok) return migrated
  const { document, migratedFrom, newerVersion } = migrated.value
  const validated = validateDocument(document)
  if (!validated.ok) return newerVersion ? writtenByNewer(validated.error) : validated
  const repaired = repair(validated.value)
  return success({
    workbook: repaired.workbook,
    warnings: [...mended.places.map(surrogateWarning), ...repaired.warnings],
    migratedFrom,
    newerVersion,
  })
}

function surrogateWarning(path: string): string {
  return `A broken character at ${path} was replaced by “\ufffd”.`
}

function writtenByNewer({ code, path }: ReadingError): Result<never, ReadingError> {
  return readingFailure(
    code,
    path,
    'The file was written by a newer Buymap than this one.',
    'install the newest Buymap to open it',
  )
}
