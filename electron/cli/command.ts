import type { PdfOptions } from '@contract/export'
import type { Failure } from '@contract/failure'
import type { NewId } from '@workbook/model/ids'
import type { Result } from '@workbook/model/result'
import type { Workbook } from '@workbook/model/workbook'
import type { CommandName } from './command-names'

/** What a command may know of the program that runs it. */
export interface CommandHost {
  /** The folder that relative paths start from. */
  readonly folder: string
  readonly version: string
  readonly now: () => Date
  readonly newId: NewId
  /** Writes a line to standard output. */
  readonly say: (line: string) => void
  /** Writes a line to standard error. */
  readonly complain: (line: string) => void
  /** Makes the PDF of a workbook that is already filtered; absent where nothing can be drawn. */
  readonly printPdf?: PrintPdf
}

/** Makes a PDF; warnings are sentences for the person. */
export type PrintPdf = (
  workbook: Workbook,
  options: PdfOptions,
) => Promise<
  Result<
    { readonly content: Uint8Array; readonly pageCount: number; readonly warnings: readonly string[] },
    Failure
  >
>

/** A command of the command line. */
export interface Command {
  readonly name: CommandName
  /** Its arguments, as the usage line shows them. */
  readonly usage: string
  readonly summary: string
  /** Does it; the failure is one line for the person. `attention` means that it was done and something needs a look. */
  readonly run: (
    parameters: readonly string[],
    host: CommandHost,
  ) => Promise<Result<null | 'attention', string>>
}
