import { basename } from 'node:path'
import type { ExportOutcome, TextFileOptions } from '@contract/export'
import type { Failure } from '@contract/failure'
import { forAudience } from '@workbook/audience/for-audience'
import type { RuleSettings } from '@workbook/health/settings/rule-settings'
import { failure, type Result, success } from '@workbook/model/result'
import type { Workbook } from '@workbook/model/workbook'
import { dayOf } from '@workbook/scene/day-text'
import { durableWrite } from '../files/durable-write'
import { failureOf } from '../files/file-failures'
import type { FileProblem } from '../files/file-problem'

/** A calendar or a table to be made and written. */
export interface TextFileExport {
  readonly workbook: Workbook
  readonly options: TextFileOptions
  /** Path of the file, which is replaced when it is there. */
  readonly target: string
  /** How the rules weigh whose findings ask questions; absent as we ship them. */
  readonly rules: RuleSettings | undefined
}

/** Writes the dated things that an audience may see as a calendar, or our questions as a table. */
export async function exportTextFile(
  { workbook, options, target, rules }: TextFileExport,
  onProblem: (problem: FileProblem) => void,
): Promise<Result<ExportOutcome, Failure>> {
  const shown = forAudience(workbook, options.audience).workbook
  const { text, warnings } =
    options.content === 'calendar' ? await calendarOf(shown) : await questionsOf(shown, rules)
  const content = Buffer.from(text, 'utf8')
  const written = await durableWrite({ path: target, content, expected: 'anything' })
  if (!written.ok) {
    onProblem(written.error)
    return failure(failureOf(written.error, 'export', basename(target)))
  }
  return success({ fileName: basename(target), pageCount: 0, warnings })
}

// Neither format nor rules are needed to start the program.
async function calendarOf(workbook: Workbook) {
  const { writeIcs } = await import('@workbook/formats/ics/write-ics')
  const { text, entries } = writeIcs(workbook)
  const warnings = entries === 0 ? ['Nothing in it has a day yet, so the calendar is empty.'] : []
  return { text, warnings }
}

async function questionsOf(workbook: Workbook, rules: RuleSettings | undefined) {
  const { openQuestionsOf } = await import('@workbook/health/questions/open-questions-of')
  const { questionsCsv } = await import('@workbook/formats/csv/questions-csv')
  const list = openQuestionsOf(workbook, dayOf(new Date()), rules)
  return { text: questionsCsv(workbook, list), warnings: [] }
}
