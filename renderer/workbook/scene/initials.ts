const letter = /^\p{L}/u
const openings = /^[^\p{L}\p{N}]+/u

function firstCharacter(word: string): string {
  return (String.fromCodePoint(word.codePointAt(0) ?? 0) || '').toUpperCase()
}

/** Up to two initials of a name, from its first and last word: "Priya Raman" gives "PR"; "?" when no letter or digit is in it. */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(openings, ''))
    .filter((word) => word !== '')
  const spelled = words.filter((word) => letter.test(word))
  const chosen = spelled.length > 0 ? spelled : words
  const first = chosen[0]
  if (first === undefined) return '?'
  const last = chosen.length > 1 ? (chosen.at(-1) ?? '') : ''
  return firstCharacter(first) + (last ? firstCharacter(last) : '')
}
