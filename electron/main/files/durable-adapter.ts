import type { Failure } from '@contract/failure'
import { failure, type Result, success } from '@workbook/model/result'
import type { Adapter } from 'lowdb'
import { durableWrite, type Expectation } from './durable-write'
import { failureOf } from './file-failures'
import type { FileProblem } from './file-problem'
import { readWhole } from './read-whole'

/** How lowdb keeps one kind of data in one file. */
export interface DurableFile<T> {
  readonly path: string
  /** What messages call it. */
  readonly name: string
  parse(content: Uint8Array): Result<T, Failure>
  serialise(data: T): string
  /** Keeps the version that is about to be replaced. */
  readonly keepPrevious?: (path: string) => Promise<void>
  /** Hears what the operating system said, for the log file. */
  readonly onProblem?: (problem: FileProblem) => void
}

/** A lowdb adapter that writes durably and never over a file that it has not read or written itself. */
export interface DurableAdapter<T> extends Adapter<T> {
  /** What must stand in the file for the next write to go ahead. */
  expected: Expectation
}

/** Carries an expected failure through lowdb, which knows only exceptions. */
export class FileRefused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message)
  }
}

/** Keeps data in a file through {@link durableWrite}. A missing file is read as null, as lowdb wants it. */
export function durableAdapter<T>(file: DurableFile<T>): DurableAdapter<T> {
  const adapter: DurableAdapter<T> = {
    expected: 'absent',
    async read() {
      const read = await readWhole(file.path)
      if (!read.ok && read.error.code === 'missing-file') return null
      if (!read.ok) throw refused(read.error, 'open')
      const parsed = file.parse(read.value.content)
      if (!parsed.ok) throw new FileRefused(parsed.error)
      adapter.expected = read.value.identity
      return parsed.value
    },
    async write(data) {
      const written = await durableWrite({
        path: file.path,
        content: Buffer.from(file.serialise(data)),
        expected: adapter.expected,
        ...(file.keepPrevious && { keepPrevious: file.keepPrevious }),
      })
      if (!written.ok) throw refused(written.error, 'save')
      adapter.expected = written.value
    },
  }
  return adapter

  function refused(problem: FileProblem, task: 'open' | 'save'): FileRefused {
    file.onProblem?.(problem)
    return new FileRefused(failureOf(problem, task, file.name))
  }
}

/** The result of something that lowdb does with a {@link DurableAdapter}: its refusals become values again. */
export async function outcomeOf<T>(task: Promise<T>): Promise<Result<T, Failure>> {
  try {
    return success(await task)
  } catch (cause) {
    if (cause instanceof FileRefused) return failure(cause.failure)
    throw cause
  }
}
