/** Latin letters with their accents and common punctuation: none of these joins its neighbour. */
const singleCharacters = /^[\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20c0]*$/

let segmenter: Intl.Segmenter | null | undefined

/**
 * What a reader takes for single characters: a letter with its accents, a whole emoji (Unicode Standard Annex 29,
 * extended grapheme clusters).
 */
export function graphemes(text: string): string[] {
  // The first use of the segmenter reads the tables of all scripts, which the first picture would wait for.
  if (singleCharacters.test(text)) return text.split('')
  if (segmenter === undefined) {
    segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter() : null
  }
  return segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : [...text]
}
