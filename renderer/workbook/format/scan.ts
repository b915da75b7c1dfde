import { type Result, success } from '../model/result'
import { shortened } from '../rules/record-title'
import { isExactNumber } from './exact-number'
import { jsonPath, type PathSegment } from './json-path'
import type { ReadingError, ReadingErrorCode } from './reading'
import { readingFailure } from './reading-failure'

/** What a file may hold at most. A deal of 10,000 steps has about 300,000 values. */
export const scanLimits = {
  depth: 64,
  values: 2_000_000,
  /** Longest single text, in UTF-16 units; fields we know have tighter limits of their own. */
  text: 1_048_576,
} as const

/** Names that reach an object's prototype in some programs. */
export const reservedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** What a scan found in a sound text. */
export interface ScanFindings {
  /** True when the text may hold halves of surrogate pairs, which UTF-8 cannot express. */
  readonly surrogates: boolean
}

interface Scan {
  readonly text: string
  readonly path: PathSegment[]
  values: number
  surrogates: boolean
  problem: Result<never, ReadingError> | null
}

/**
 * Reads a JSON text without building anything, so that a hostile file is refused before it costs memory: bounded
 * depth, count and text length, no number that would be rounded, no key twice in one object, no reserved key.
 * What passes is valid JSON (RFC 8259).
 */
export function scanJson(text: string): Result<ScanFindings, ReadingError> {
  const scan: Scan = { text, path: [], values: 0, surrogates: false, problem: null }
  if (text.trim() === '') return readingFailure('not-json', '$', 'The file is empty.')
  const end = scanValue(scan, 0)
  if (scan.problem) return scan.problem
  if (skipSpace(text, end) < text.length) unexpected(scan, skipSpace(text, end))
  return scan.problem ?? success({ surrogates: scan.surrogates })
}

// Every scanner takes the position where its value begins and returns the one behind it, or -1 with `scan.problem` set.

function scanValue(scan: Scan, start: number): number {
  const at = skipSpace(scan.text, start)
  scan.values += 1
  if (scan.values > scanLimits.values) {
    return stop(
      scan,
      'too-many-values',
      `The file holds more than ${scanLimits.values.toLocaleString('en')} values.`,
    )
  }
  switch (scan.text[at]) {
    case '{':
      return tooDeep(scan) ? -1 : scanObject(scan, at)
    case '[':
      return tooDeep(scan) ? -1 : scanArray(scan, at)
    case '"':
      return scanText(scan, at)
    case 't':
      return scanWord(scan, at, 'true')
    case 'f':
      return scanWord(scan, at, 'false')
    case 'n':
      return scanWord(scan, at, 'null')
    default:
      return scanNumber(scan, at)
  }
}

/** The path grows by one with each object or array that is open. */
function tooDeep(scan: Scan): boolean {
  if (scan.path.length < scanLimits.depth) return false
  stop(scan, 'too-deep', `The file nests values more than ${scanLimits.depth} levels deep.`)
  return true
}

function scanObject(scan: Scan, start: number): number {
  let at = skipSpace(scan.text, start + 1)
  if (scan.text[at] === '}') return at + 1
  const seen = new Set<string>()
  for (;;) {
    const keyStart = at
    if (scan.text[keyStart] !== '"') return unexpected(scan, keyStart)
    const keyEnd = scanText(scan, keyStart)
    if (keyEnd < 0) return -1
    const key = keyBetween(scan.text, keyStart, keyEnd)
    scan.path.push(key)
    if (reservedKeys.has(key)) {
      return stop(scan, 'reserved-key', `The file uses the reserved name "${key}", which no workbook does.`)
    }
    if (seen.has(key)) {
      return stop(scan, 'duplicate-key', `The file has "${shortened(key)}" twice in the same place.`)
    }
    seen.add(key)
    at = skipSpace(scan.text, keyEnd)
    if (scan.text[at] !== ':') return unexpected(scan, at)
    at = scanValue(scan, at + 1)
    if (at < 0) return -1
    scan.path.pop()
    at = skipSpace(scan.text, at)
    if (scan.text[at] === '}') return at + 1
    if (scan.text[at] !== ',') return unexpected(scan, at)
    at = skipSpace(scan.text, at + 1)
  }
}

function scanArray(scan: Scan, start: number): number {
  let at = skipSpace(scan.text, start + 1)
  if (scan.text[at] === ']') return at + 1
  for (let index = 0; ; index += 1) {
    scan.path.push(index)
    at = scanValue(scan, at)
    if (at < 0) return -1
    scan.path.pop()
    at = skipSpace(scan.text, at)
    if (scan.text[at] === ']') return at + 1
    if (scan.text[at] !== ',') return unexpected(scan, at)
    at += 1
  }
}

function scanText(scan: Scan, start: number): number {
  const { text } = scan
  for (let at = start + 1; ; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x22) {
      if (at - start - 1 <= scanLimits.text) return at + 1
      return stop(scan, 'too-large', 'The file holds a text of more than a million characters.')
    }
    if (code === 0x5c) {
      at = scanEscape(scan, at)
      if (at < 0) return -1
    } else if (code < 0x20 || Number.isNaN(code)) {
      return unexpected(scan, at)
    } else if (code >= 0xd800 && code <= 0xdfff) {
      scan.surrogates = true
    }
  }
}

/** The position of an escape's last character. */
function scanEscape(scan: Scan, at: number): number {
  const letter = scan.text[at + 1]
  if (letter !== undefined && '"\\/bfnrt'.includes(letter)) return at + 1
  if (letter !== 'u' || !/^[\da-f]{4}$/i.test(scan.text.slice(at + 2, at + 6))) return unexpected(scan, at)
  if (/^d[89a-f]/i.test(scan.text.slice(at + 2, at + 4))) scan.surrogates = true
  return at + 5
}

function scanWord(scan: Scan, at: number, word: string): number {
  return scan.text.startsWith(word, at) ? at + word.length : unexpected(scan, at)
}

const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y

function scanNumber(scan: Scan, at: number): number {
  numberPattern.lastIndex = at
  const [digits] = numberPattern.exec(scan.text) ?? []
  if (digits === undefined) return unexpected(scan, at)
  const number = Number(digits)
  if (isExactNumber(number) && !Object.is(number, -0)) return at + digits.length
  return stop(
    scan,
    'bad-number',
    `The file holds a number that cannot be kept exactly: ${shortened(digits)}.`,
  )
}

function skipSpace(text: string, start: number): number {
  let at = start
  for (;;) {
    const code = text.charCodeAt(at)
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at
    at += 1
  }
}

/** A key between its quotes, with escapes resolved as the later reading will resolve them. */
function keyBetween(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end - 1)
  return wellFormed(raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw)
}

/** The text with every half of a surrogate pair replaced by the replacement character. */
export function wellFormed(text: string): string {
  // With the u flag the class matches halves that stand alone only.
  return text.replace(/[\ud800-\udfff]/gu, '\ufffd')
}

function unexpected(scan: Scan, at: number): -1 {
  const line = scan.text.slice(0, at).split('\n').length
  return stop(
    scan,
    'not-json',
    at < scan.text.length
      ? `The file is damaged or not a workbook: line ${line} cannot be read.`
      : `The file is incomplete: it ends too early, in line ${line}.`,
  )
}

function stop(scan: Scan, code: ReadingErrorCode, problem: string): -1 {
  scan.problem = readingFailure(code, jsonPath(scan.path), problem)
  return -1
}
