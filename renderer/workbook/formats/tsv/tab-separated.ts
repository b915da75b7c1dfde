import Papa from 'papaparse'

/** Spreadsheets would run a text that begins like this as a formula. */
const formula = /^(?:[=+@\t\r]|-(?![\d.,\s]))/

/**
 * Rows of cells from what a spreadsheet puts on the clipboard: tabs between cells, quotes around a cell that holds a
 * tab, a line break or a quote. Rows may differ in length. A line break at the very end is no row of its own.
 */
export function readTabSeparated(text: string): string[][] {
  const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  if (body === '') return []
  const { data } = Papa.parse<string[]>(body, { delimiter: '\t', newline: '\n' })
  return data.map((row) => row.map(withoutGuard))
}

/** The same the other way round. A text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function writeTabSeparated(rows: readonly (readonly string[])[]): string {
  return Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter: '\t', newline: '\r\n', escapeFormulae: formula },
  )
}

function withoutGuard(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell
}
