/** How a text is looked for. */
export interface SearchOptions {
  readonly matchCase: boolean
  readonly wholeWord: boolean
}

/** A stretch of a text, in UTF-16 units. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** Finds a text within others, and puts another in its place. */
export interface Matcher {
  readonly find: (text: string) => readonly TextRange[]
  readonly replace: (text: string, replacement: string) => string
}

const letterOrDigit = '[\\p{L}\\p{N}\\p{M}_]'

/** Null for an empty query, which would be found everywhere. */
export function createMatcher(query: string, { matchCase, wholeWord }: SearchOptions): Matcher | null {
  if (query.trim() === '') return null
  const literal = query.replace(/[\\^$.*+?()[\]{}|/]/g, (mark) => `\\${mark}`)
  const pattern = wholeWord ? `(?<!${letterOrDigit})${literal}(?!${letterOrDigit})` : literal
  const expression = new RegExp(pattern, matchCase ? 'gu' : 'giu')
  return {
    find: (text) =>
      [...text.matchAll(expression)].map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
      })),
    // A function, because a text may hold what the replacement language of expressions takes for its own.
    replace: (text, replacement) => text.replace(expression, () => replacement),
  }
}
