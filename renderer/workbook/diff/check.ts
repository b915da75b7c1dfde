import { isJsonObject } from '../format/envelope'
import { checkRecord } from '../format/validate'
import {
  type AnyRecord,
  type RecordKey,
  type RecordKind,
  recordKinds,
  splitRecordKey,
} from '../model/records'
import { failure, type Result, success } from '../model/result'
import { idSchema } from '../model/values'
import type { Diff } from './diff'
import { sameRecord } from './same-record'

/** Why a diff from elsewhere is refused. */
export interface DiffProblem {
  /** JSON path within the diff, such as `$.updated["steps:abc"][1].title`. */
  readonly path: string
  readonly message: string
}

/**
 * Checks a diff that came from another process or a journal: keys, kinds, every record, and that no record stands in
 * two parts. Whether it fits a workbook is for `misfitOf` to say.
 */
export function checkDiff(value: unknown): Result<Diff, DiffProblem> {
  if (!isJsonObject(value)) return refused('$', 'The change is not an object.')
  const seen = new Set<string>()
  const { added, updated, removed } = value
  for (const [part, entries] of Object.entries({ added, updated, removed })) {
    if (!isJsonObject(entries)) return refused(`$.${part}`, `The change has no "${part}" part.`)
    for (const [key, entry] of Object.entries(entries)) {
      const path = `$.${part}[${JSON.stringify(key)}]`
      const problem = seen.has(key)
        ? refused(path, 'The change names one record twice.')
        : part === 'updated'
          ? checkUpdate(key, entry, path)
          : checkEntry(key, entry, path)
      if (!problem.ok) return problem
      if (part !== 'updated' && key.startsWith('deal:')) return refused(path, 'The deal can only be updated.')
      seen.add(key)
    }
  }
  return success({ added, updated, removed } as Diff)
}

function checkUpdate(key: string, entry: unknown, path: string): Result<null, DiffProblem> {
  if (!Array.isArray(entry) || entry.length !== 2)
    return refused(path, 'An update needs a record before and after.')
  const [from, to]: unknown[] = entry
  const problem = [checkEntry(key, from, `${path}[0]`), checkEntry(key, to, `${path}[1]`)].find(
    ({ ok }) => !ok,
  )
  if (problem) return problem
  return sameRecord(from, to) ? refused(path, 'An update changes nothing.') : success(null)
}

function checkEntry(key: string, record: unknown, path: string): Result<null, DiffProblem> {
  const { kind, id } = splitRecordKey(key as RecordKey)
  if (!isKind(kind) || !idSchema.safeParse(id).success) return refused(path, 'The change names no record.')
  const checked = checkRecord(kind, record)
  if (!checked.ok) return refused(`${path}${checked.error.path.slice(1)}`, checked.error.message)
  const { id: recordId }: AnyRecord = checked.value
  return recordId === id
    ? success(null)
    : refused(`${path}.id`, 'A record stands under another id than its own.')
}

function isKind(kind: string): kind is RecordKind {
  return (recordKinds as readonly string[]).includes(kind)
}

function refused(path: string, message: string): Result<never, DiffProblem> {
  return failure({ path, message })
}
