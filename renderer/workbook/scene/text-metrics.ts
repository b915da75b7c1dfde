import { interCoverage, interWidths } from './inter-widths'

/** Weights of the typeface that we ship. */
export type FontWeight = keyof typeof interWidths

const digitsPerWidth = 2
// Latin, Greek, Cyrillic and general punctuation; what Inter holds beyond is rare enough for an estimate.
const tableLength = 0x3000

const tables = new Map<FontWeight, Float32Array>()

function decode(weight: FontWeight): Float32Array {
  const table = new Float32Array(tableLength).fill(Number.NaN)
  const digits = interWidths[weight]
  let place = 0
  for (const range of interCoverage.split(' ')) {
    const [first = 0, last = 0] = range.split('-').map((code) => Number.parseInt(code, 36))
    for (let code = first; code <= last; code += 1, place += digitsPerWidth) {
      if (code < tableLength) {
        table[code] = Number.parseInt(digits.slice(place, place + digitsPerWidth), 36) / 1000
      }
    }
  }
  return table
}

function tableOf(weight: FontWeight): Float32Array {
  let table = tables.get(weight)
  if (!table) {
    table = decode(weight)
    tables.set(weight, table)
  }
  return table
}

const widthless = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u
const emoji = /\p{Emoji_Presentation}/u

/** East Asian wide characters (Unicode TR11, by block); each takes a square. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x20000 && code <= 0x3fffd)
  )
}

/** Width in em of a character that Inter lacks, on the generous side so that no text leaves its box. */
function estimatedWidth(code: number): number {
  const character = String.fromCodePoint(code)
  if (widthless.test(character)) return 0
  if (emoji.test(character)) return 1.25
  return isWide(code) ? 1 : 0.65
}

/** Width of a text in the unit of `size`. Kerning is left out: it narrows text by about one percent. */
export function textWidth(text: string, size: number, weight: FontWeight): number {
  const table = tableOf(weight)
  let width = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index) ?? 0
    if (code > 0xffff) index += 1
    const known = code < tableLength ? table[code] : undefined
    width += known === undefined || Number.isNaN(known) ? estimatedWidth(code) : known
  }
  return width * size
}

/** True where a line may be broken before and after the character without a space: ideographs and kana. */
export function breaksAnywhere(character: string): boolean {
  return isWide(character.codePointAt(0) ?? 0)
}
