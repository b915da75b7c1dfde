import { basename } from 'node:path'
import type { Failure } from '@contract/failure'
import { parseWorkbook } from '@workbook/format/parse'
import type { ReadingError, ReadWorkbook } from '@workbook/format/reading'
import { serialise } from '@workbook/format/serialise'
import { failure, type Result, success } from '@workbook/model/result'
import type { Id } from '@workbook/model/values'
import type { Workbook } from '@workbook/model/workbook'
import { Low } from 'lowdb'
import { type DurableAdapter, durableAdapter, outcomeOf } from './durable-adapter'
import type { Expectation } from './durable-write'
import { failureOf } from './file-failures'
import type { FileIdentity } from './file-identity'
import type { FileProblem } from './file-problem'
import { workbookEnding } from './workbook-ending'

/** A workbook's file behind lowdb. */
export interface WorkbookFile {
  readonly path: string
  readonly database: Low<Workbook>
  /** What the file was when it was last read or written; null when it was neither. */
  identity(): FileIdentity | null
  /** Decides what may be replaced by the next write. */
  expect(expected: Expectation): void
  write(): Promise<Result<void, Failure>>
}

/** What files need from the rest of the program. */
export interface FileSurroundings {
  /** Keeps the version of a file that is about to be replaced. */
  readonly keepVersion: (id: Id, path: string) => Promise<void>
  readonly onProblem: (problem: FileProblem) => void
}

/** A workbook's name for people: its file name without the ending. */
export function nameOf(path: string): string {
  const name = basename(path)
  return name.toLowerCase().endsWith(workbookEnding) ? name.slice(0, -workbookEnding.length) : name
}

/** Reads a workbook's file. */
export async function readWorkbookFile(
  path: string,
  surroundings: FileSurroundings,
): Promise<Result<{ file: WorkbookFile; reading: ReadWorkbook }, Failure>> {
  const readings: ReadWorkbook[] = []
  const adapter = adapterFor(path, surroundings, (reading) => readings.push(reading))
  const read = await outcomeOf(adapter.read())
  if (!read.ok) return read
  const reading = readings.at(-1)
  if (!read.value || !reading) return failure(failureOf({ code: 'missing-file' }, 'open', nameOf(path)))
  return success({ file: fileOf(path, adapter, read.value), reading })
}

/** A file that a workbook is about to be saved to. */
export function workbookFile(
  path: string,
  workbook: Workbook,
  expected: Expectation,
  surroundings: FileSurroundings,
): WorkbookFile {
  const adapter = adapterFor(path, surroundings, () => undefined)
  adapter.expected = expected
  return fileOf(path, adapter, workbook)
}

function fileOf(path: string, adapter: DurableAdapter<Workbook>, workbook: Workbook): WorkbookFile {
  const database = new Low(adapter, workbook)
  return {
    path,
    database,
    identity: () => (typeof adapter.expected === 'object' ? adapter.expected : null),
    expect(expected) {
      adapter.expected = expected
    },
    write: () => outcomeOf(database.write()),
  }
}

function adapterFor(
  path: string,
  { keepVersion, onProblem }: FileSurroundings,
  onReading: (reading: ReadWorkbook) => void,
): DurableAdapter<Workbook> {
  const name = nameOf(path)
  let id: Id | null = null
  return durableAdapter<Workbook>({
    path,
    name,
    parse(content) {
      const parsed = parseWorkbook(content)
      if (!parsed.ok) return failure(unreadable(name, parsed.error))
      id = parsed.value.workbook.id
      onReading(parsed.value)
      return success(parsed.value.workbook)
    },
    serialise(workbook) {
      id = workbook.id
      return serialise(workbook)
    },
    keepPrevious: async (target) => {
      if (id !== null) await keepVersion(id, target)
    },
    onProblem,
  })
}

function unreadable(name: string, { code, path, message }: ReadingError): Failure {
  return {
    code: code === 'migration-failed' ? 'newer-version' : 'unreadable',
    message: `“${name}” could not be opened. ${message}\nPlace in the file: ${path}`,
  }
}
