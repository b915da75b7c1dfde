/** A text with other words that it may be looked for by. */
export interface Searchable {
  readonly label: string
  readonly keywords?: readonly string[]
}

/** Ranks of a match; a better kind of match always comes before a worse one. */
const rank = { whole: 7, start: 6, wordsInOrder: 5, initials: 4, words: 3, keywords: 2, inside: 1 } as const

/**
 * How well a text matches what was typed; 0 when it does not. The whole text comes before its start, that before the
 * starts of its words in order, before their initials, before starts of words in any order, before other words that it
 * is known by, before letters within a word. Among equals shorter texts come first. Case and accents do not count.
 */
export function scoreOf(typed: string, { label, keywords = [] }: Searchable): number {
  const wanted = plain(typed)
  const text = plain(label)
  if (wanted === '') return 0
  const matched = rankOf(wanted, text, keywords.map(plain))
  // Less than a rank, so that the length only decides among equals.
  return matched === 0 ? 0 : matched + 1 / (2 + text.length)
}

function rankOf(wanted: string, text: string, keywords: readonly string[]): number {
  if (text === wanted) return rank.whole
  if (text.startsWith(wanted)) return rank.start
  const words = text.split(' ')
  const parts = wanted.split(' ')
  if (areInOrder(parts, words)) return rank.wordsInOrder
  const initials = words.map((word) => word.charAt(0)).join('')
  if (wanted.length > 1 && initials.startsWith(wanted)) return rank.initials
  const startsOne = (part: string, candidates: readonly string[]) =>
    candidates.some((word) => word.startsWith(part))
  if (parts.every((part) => startsOne(part, words))) return rank.words
  const known = [...words, ...keywords, ...keywords.flatMap((keyword) => keyword.split(' '))]
  if (parts.every((part) => startsOne(part, known))) return rank.keywords
  return wanted.length > 1 && text.includes(wanted) ? rank.inside : 0
}

/** True when each part starts a word and the words come in the order of the parts. */
function areInOrder(parts: readonly string[], words: readonly string[]): boolean {
  let from = 0
  return parts.every((part) => {
    const found = words.findIndex((word, index) => index >= from && word.startsWith(part))
    from = found + 1
    return found >= 0
  })
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
}

/** The matching ones, the best first; equals stay in the order in which they were given. */
export function ranked<S extends Searchable>(typed: string, candidates: readonly S[], most: number): S[] {
  return candidates
    .map((candidate) => ({ candidate, score: scoreOf(typed, candidate) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}
