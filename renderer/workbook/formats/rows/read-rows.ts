import papaparse from 'papaparse'
import { failure, type Result, success } from '../../model/result'
import { fieldOfHeading } from './headings'

/** What is pasted at most. More is a file to import, not a paste to look through. */
export const rowLimits = { characters: 1_000_000, rows: 500, columns: 40 } as const

/** Lines or rows of cells as they were found, nothing interpreted yet. */
export interface Rows {
  /** All rows have the same number of cells; rows without any text are gone. */
  readonly cells: readonly (readonly string[])[]
  /** The first row names what the columns hold. */
  readonly headed: boolean
}

/** Why a text cannot be pasted as rows. */
export interface RowsError {
  readonly code: 'rows-empty' | 'rows-too-long' | 'rows-too-many' | 'rows-too-wide'
  readonly message: string
}

/**
 * Splits a pasted text into rows: cells of a spreadsheet are separated by tabs, those of a CSV file are recognised by
 * their headings only, because the commas of plain lines separate nothing.
 */
export function readRows(text: string): Result<Rows, RowsError> {
  if (text.length > rowLimits.characters) {
    return refused(
      'rows-too-long',
      'The text has more than a million characters. Paste a smaller part of it.',
    )
  }
  const cells = squared(splitText(text.replace(/\r\n?/g, '\n')).map((row) => row.map(tidy)))
  const [first] = cells
  if (!first) return refused('rows-empty', 'There is no text to paste.')
  const headed = cells.length > 1 && first.some((cell) => fieldOfHeading(cell) !== null)
  const count = cells.length - (headed ? 1 : 0)
  if (count > rowLimits.rows) {
    const found = count.toLocaleString('en')
    return refused(
      'rows-too-many',
      `${found} rows are too many: up to ${rowLimits.rows} can be pasted at once.`,
    )
  }
  if (first.length > rowLimits.columns) {
    return refused(
      'rows-too-wide',
      `${first.length} columns are too many: up to ${rowLimits.columns} can be pasted at once.`,
    )
  }
  return success({ cells, headed })
}

function splitText(text: string): string[][] {
  if (text.includes('\t')) return parsed(text, '\t')
  for (const delimiter of [',', ';', '|']) {
    const line = text.slice(0, text.indexOf('\n') + 1)
    const headings = parsed(line, delimiter)[0] ?? []
    if (headings.filter((cell) => fieldOfHeading(cell) !== null).length > 1) return parsed(text, delimiter)
  }
  return withoutBullets(text.split('\n')).map((line) => [line])
}

/** Quotes that do not pair are part of the text: a pasted line is no CSV file. */
function parsed(text: string, delimiter: string): string[][] {
  const quoted = papaparse.parse(text, { delimiter })
  if (!quoted.errors.some(({ type }) => type === 'Quotes')) return quoted.data
  return papaparse.parse(text, { delimiter, quoteChar: '\0' }).data
}

function withoutBullets(lines: readonly string[]): string[] {
  const unmarked = lines.map((line) => line.replace(/^\s*[-*•‣▪◦·–—]\s+/, ''))
  const numbered = /^\s*\(?\d{1,3}[.)]\s+/
  const written = unmarked.filter((line) => line.trim() !== '')
  const isNumbered = written.length > 1 && written.every((line) => numbered.test(line))
  return isNumbered ? unmarked.map((line) => line.replace(numbered, '')) : unmarked
}

function tidy(cell: string): string {
  return cell
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

function squared(rows: readonly string[][]): string[][] {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''))
  const width = filled.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell !== '') + 1), 0)
  return filled.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''))
}

function refused(code: RowsError['code'], message: string): Result<never, RowsError> {
  return failure({ code, message: `${message} Nothing was changed.` })
}
