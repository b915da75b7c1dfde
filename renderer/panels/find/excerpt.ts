import type { TextRange } from '@workbook/search/matcher'

/** A piece of an excerpt; what was found is marked. */
export interface ExcerptPart {
  readonly text: string
  readonly found: boolean
  /** Where it begins in the whole text, as its identity. */
  readonly at: number
}

const before = 28
const longest = 160

/** A text cut to what is around its first find, in pieces. Long texts begin and end with an ellipsis. */
export function excerptOf(text: string, ranges: readonly TextRange[]): readonly ExcerptPart[] {
  const first = ranges[0]?.start ?? 0
  const from = first > before * 2 ? wholeCharacter(text, first - before) : 0
  const to = wholeCharacter(text, Math.min(text.length, from + longest))
  const parts: ExcerptPart[] = []
  let at = from
  const add = (end: number, found: boolean) => {
    if (end > at) parts.push({ text: text.slice(at, end), found, at })
    at = Math.max(at, end)
  }
  for (const range of ranges) {
    if (range.start >= to) break
    add(range.start, false)
    add(Math.min(range.end, to), true)
  }
  add(to, false)
  return [
    ...(from > 0 ? [{ text: '…', found: false, at: -1 }] : []),
    ...parts,
    ...(to < text.length ? [{ text: '…', found: false, at: text.length }] : []),
  ]
}

/** A place that is not in the middle of a character of two units, such as an emoji. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at
}
