const firstLetterIsRightToLeft =
  /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * Whether a text is read from right to left: by its first letter, as `dir="auto"` has it (Unicode Bidirectional
 * Algorithm, P2 and P3). Its punctuation then stands at the other end; where it is anchored on the sheet stays the same.
 */
export function isRightToLeft(text: string): boolean {
  return firstLetterIsRightToLeft.test(text)
}
