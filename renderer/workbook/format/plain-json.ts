import { isExactNumber } from './exact-number'
import { jsonPath, type PathSegment } from './json-path'
import { reservedKeys, scanLimits } from './scan'

/** A record lies two levels below the top of a file. */
const deepestRecord = scanLimits.depth - 2

/** Why a value cannot be written to a file and read again, and where in it. */
export interface JsonMisfit {
  readonly path: string
  /** A clause such as "nests too deep". */
  readonly reason: string
}

/**
 * Why a value from outside could not be written to a file and read again; null when it can. Fields that no schema
 * knows may hold anything, so they are held to what the scan of a file allows. A field set to undefined counts as
 * absent.
 */
export function jsonMisfit(value: unknown): JsonMisfit | null {
  return misfitAt(value, [], { values: 0 })
}

/** Values are counted, because a value that refers to one object many times is far larger in a file than in memory. */
function misfitAt(
  value: unknown,
  path: readonly PathSegment[],
  count: { values: number },
): JsonMisfit | null {
  const misfit = (reason: string): JsonMisfit => ({ path: jsonPath(path), reason })
  count.values += 1
  if (count.values > scanLimits.values) return misfit('holds too many values')
  if (value === null || typeof value === 'boolean') return null
  if (typeof value === 'string') {
    return isTooLong(value) ? misfit('is longer than a million characters') : null
  }
  if (typeof value === 'number')
    return isExactNumber(value) ? null : misfit('is not a number that can be kept exactly')
  if (typeof value !== 'object') return misfit('cannot be written to a file')
  if (path.length >= deepestRecord) return misfit('nests too deep')
  if (!Array.isArray(value) && !isPlainObject(value)) return misfit('cannot be written to a file')
  for (const [key, item] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    if (typeof key === 'string' && reservedKeys.has(key)) return misfit(`uses the reserved name "${key}"`)
    if (item === undefined && typeof key === 'string') continue
    const inner = misfitAt(item, [...path, key], count)
    if (inner) return inner
  }
  return null
}

/** Counted as written, where a line break or a control character takes up to six characters. */
function isTooLong(text: string): boolean {
  return text.length * 6 > scanLimits.text && JSON.stringify(text).length - 2 > scanLimits.text
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  // An object from another realm has another Object.prototype, whose own prototype is null all the same.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
