import { dealId } from '../model/deal'
import { type RecordKind, type RecordOf, recordKinds, recordSchemas } from '../model/records'
import { failure, type Result, success } from '../model/result'
import { idSchema } from '../model/values'
import { emptyTables, revisionSchema, type Workbook } from '../model/workbook'
import { describeIssue, type RecordProblem } from './describe-issue'
import { isJsonObject, type JsonObject, unknownFieldsOf } from './envelope'
import { jsonPath } from './json-path'
import { jsonMisfit } from './plain-json'
import type { ReadingError } from './reading'
import { readingFailure } from './reading-failure'
import { nameInSentence } from './record-name'

/**
 * Checks a record from outside the document: a field that was typed, a diff from another process. Fields that this
 * version does not know are kept; they must be values that a file can hold.
 */
export function checkRecord<K extends RecordKind>(
  kind: K,
  value: unknown,
): Result<RecordOf[K], RecordProblem> {
  const misfit = jsonMisfit(value)
  if (misfit) return failure({ path: misfit.path, message: `The entry ${misfit.reason}.` })
  return checkFields(kind, value)
}

/**
 * The workbook in a document of our version. Record ids are taken as they stand: a record under another key than its
 * id is left to the repair.
 */
export function validateDocument(document: JsonObject): Result<Workbook, ReadingError> {
  const id = idSchema.safeParse(document.id)
  if (!id.success) return invalid('$.id', 'The workbook has no valid id.')
  const revision = revisionSchema.safeParse(document.revision, { reportInput: true })
  if (!revision.success) {
    const problem = describeIssue(revision.error)
    return invalid(`$.revision${problem.path.slice(1)}`, `The revision is damaged: ${problem.message}`)
  }
  const tables = emptyTables()
  for (const kind of recordKinds) {
    const problem = fillTable(kind, document[kind], tables[kind])
    if (problem) return problem
  }
  return success({
    ...tables,
    id: id.data,
    revision: document.revision as Workbook['revision'],
    unknown: unknownFieldsOf(document),
  })
}

/** The value itself rather than the schema's copy of it: that keeps unknown fields at every depth, and is faster. */
function checkFields<K extends RecordKind>(kind: K, value: unknown): Result<RecordOf[K], RecordProblem> {
  const checked = recordSchemas[kind].safeParse(value, { reportInput: true })
  if (!checked.success) return failure(describeIssue(checked.error))
  return success(value as RecordOf[K])
}

function fillTable<K extends RecordKind>(
  kind: K,
  value: unknown,
  table: Map<string, RecordOf[K]>,
): Result<never, ReadingError> | null {
  const records = kind === 'deal' ? { [dealId]: value } : (value ?? {})
  if (!isJsonObject(records)) return invalid(`$.${kind}`, `The ${kind} are not a list by id.`)
  for (const [key, record] of Object.entries(records)) {
    const path = kind === 'deal' ? '$.deal' : jsonPath([kind, key])
    if (!idSchema.safeParse(key).success) return invalid(path, `One of the ${kind} has no valid id.`)
    const checked = checkFields(kind, record)
    if (!checked.ok) {
      return invalid(
        `${path}${checked.error.path.slice(1)}`,
        `${nameInSentence(kind, record)} is damaged: ${checked.error.message}`,
      )
    }
    table.set(key, checked.value)
  }
  return null
}

function invalid(path: string, problem: string): Result<never, ReadingError> {
  return readingFailure('invalid-record', path, problem)
}
