import Papa from 'papaparse'

/** Spreadsheets run a text that begins like this as a formula (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/

/** Makes a spreadsheet take the bytes for UTF-8 instead of a code page of its own. */
const byteOrderMark = '\ufeff'

/** Rows of texts as comma-separated values (RFC 4180). A text that would be run as a formula gets an apostrophe before it. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const body = Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter: ',', newline: '\r\n', escapeFormulae: formula },
  )
  return `${byteOrderMark}${body}\r\n`
}
