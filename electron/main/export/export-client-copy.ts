import { basename } from 'node:path'
import type { ExportOutcome } from '@contract/export'
import type { Failure } from '@contract/failure'
import { forAudience } from '@workbook/audience/for-audience'
import { serialise } from '@workbook/format/serialise'
import { failure, type Result, success } from '@workbook/model/result'
import type { Workbook } from '@workbook/model/workbook'
import { durableWrite } from '../files/durable-write'
import { failureOf } from '../files/file-failures'
import type { FileProblem } from '../files/file-problem'

/** Writes a copy of a workbook that holds only what a client may see. */
export async function exportClientCopy(
  workbook: Workbook,
  target: string,
  onProblem: (problem: FileProblem) => void,
): Promise<Result<ExportOutcome, Failure>> {
  const copy = forAudience(workbook, 'client').workbook
  const content = Buffer.from(serialise(copy), 'utf8')
  const written = await durableWrite({ path: target, content, expected: 'anything' })
  if (!written.ok) {
    onProblem(written.error)
    return failure(failureOf(written.error, 'export', basename(target)))
  }
  return success({ fileName: basename(target), pageCount: 0, warnings: [] })
}
