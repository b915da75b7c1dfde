/** The one call of papaparse that the pure document needs. The library's own types bring all of Node's along. */
export interface ParseOptions {
  readonly delimiter: string
  readonly quoteChar?: string
}

export interface ParseOutcome {
  readonly data: string[][]
  readonly errors: readonly { readonly type: string; readonly row?: number; readonly message: string }[]
}

declare const papaparse: { parse(text: string, options: ParseOptions): ParseOutcome }
export default papaparse
