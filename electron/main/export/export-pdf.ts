import { basename } from 'node:path'
import type { ExportOutcome, PdfOptions } from '@contract/export'
import type { Failure } from '@contract/failure'
import { forAudience } from '@workbook/audience/for-audience'
import { failure, type Result, success } from '@workbook/model/result'
import type { Workbook } from '@workbook/model/workbook'
import { durableWrite } from '../files/durable-write'
import { failureOf } from '../files/file-failures'
import type { FileProblem } from '../files/file-problem'
import type { PrintPdf } from './print-pdf'

/** A PDF to be made and written. */
export interface PdfExport {
  readonly workbook: Workbook
  readonly options: PdfOptions
  /** Path of the file, which is replaced when it is there. */
  readonly target: string
}

/** Prints what the audience may see and writes it to a file. */
export async function exportPdf(
  { workbook, options, target }: PdfExport,
  { print, onProblem }: { readonly print: PrintPdf; readonly onProblem: (problem: FileProblem) => void },
): Promise<Result<ExportOutcome, Failure>> {
  const printed = await print(forAudience(workbook, options.audience).workbook, options)
  if (!printed.ok) return printed
  const { content, pageCount, warnings } = printed.value
  const written = await durableWrite({ path: target, content, expected: 'anything' })
  if (!written.ok) {
    onProblem(written.error)
    return failure(failureOf(written.error, 'export', basename(target)))
  }
  return success({ fileName: basename(target), pageCount, warnings: [...warnings] })
}
