/** The calls of papaparse that the pure document needs. The library's own types bring all of Node's along. */
interface ParseOptions {
  readonly delimiter: string
  readonly newline?: '\n' | '\r\n'
  readonly quoteChar?: string
}

interface ParseOutcome<Row> {
  readonly data: Row[]
  readonly errors: readonly { readonly type: string; readonly message: string }[]
}

interface UnparseOptions {
  readonly delimiter?: string
  readonly newline?: '\n' | '\r\n'
  readonly escapeFormulae?: boolean | RegExp
}

declare const papaparse: {
  parse<Row = string[]>(text: string, options: ParseOptions): ParseOutcome<Row>
  unparse(rows: readonly (readonly string[])[], options: UnparseOptions): string
}
export default papaparse
