import { isExactNumber } from '@workbook/format/exact-number'
import fc from 'fast-check'

/** Few ids, so that records meet: some look like numbers, some like names of Object.prototype. */
export const ids = fc.constantFrom('a', 'B', '9', '10', '_', '-', 'toString', 'hasOwnProperty', 'x-1')

const awkwardTexts = [
  ...['', ' ', '"', '\\', '\n\r\t', '\u0000\u001f', '\u2028\u2029', '</script><script>alert(1)</script>'],
  ...['=HYPERLINK("http://x")', 'invoice\u202Efdp.exe', '\ufeff', '__proto__', 'null', '$.steps'],
  ...['👩‍👩‍👧‍👦🏥🇪🇺', '東京都の購買部', '서울', 'مرحبا', 'Z̸͉̈a̴̙͝l̷͕̕', 'ﬀ', 'é', 'e\u0301'],
]

/** Texts as people and attackers write them; never half of a surrogate pair, which no file can hold. */
export function texts(longest: number): fc.Arbitrary<string> {
  return fc
    .oneof(
      fc.constantFrom(...awkwardTexts),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
    )
    .filter((text) => text.length <= longest)
}

/** Numbers that a file keeps exactly. */
export function exactNumbers(min = -1e9, max = 1e9): fc.Arbitrary<number> {
  return fc
    .oneof(
      fc.integer({ min: Math.ceil(min), max: Math.floor(max) }),
      fc.double({ min, max, noNaN: true, noDefaultInfinity: true }),
    )
    .filter(isExactNumber)
    .map((number) => (number === 0 ? 0 : number))
}

export const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

export const instants = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())

/** What a newer version or another program may have put into a field that we do not know. */
export const unknownValues = fc.jsonValue({ maxDepth: 3, stringUnit: 'grapheme' }).filter(isKeptExactly)

/** Names of fields that we do not know. */
export const unknownNames = fc.oneof(
  fc.constantFrom('x_extra', '0', '17', 'toString', '', 'a b', 'über', '🏥'),
  fc.string({ unit: 'grapheme', maxLength: 6 }).map((name) => `x${name}`),
)

function isKeptExactly(value: unknown): boolean {
  if (typeof value === 'number') return isExactNumber(value) && !Object.is(value, -0)
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(
    ([key, item]) => !['__proto__', 'constructor', 'prototype'].includes(key) && isKeptExactly(item),
  )
}
