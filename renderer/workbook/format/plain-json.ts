import { jsonPath, type PathSegment } from './json-path'
import { reservedKeys, scanLimits } from './scan'

/** A record lies two levels below the top of a file. */
const deepestRecord = scanLimits.depth - 2

/**
 * Why a value from outside could not be written to a file and read again, with its place; null when it can. Fields
 * that no schema knows may hold anything, so they are held to what the scan of a file allows. A field set to
 * undefined counts as absent.
 */
export function jsonMisfit(
  value: unknown,
  path: readonly PathSegment[] = [],
): { readonly path: string; readonly reason: string } | null {
  const misfit = (reason: string) => ({ path: jsonPath(path), reason })
  switch (typeof value) {
    case 'string':
      return value.length > scanLimits.text ? misfit('is longer than a million characters') : null
    case 'boolean':
      return null
    case 'number':
      return isExact(value) ? null : misfit('is not a number that can be kept exactly')
    case 'object':
      break
    default:
      return misfit('cannot be written to a file')
  }
  if (value === null) return null
  if (path.length >= deepestRecord) return misfit('nests too deep')
  if (Array.isArray(value)) return firstMisfit(value.map((item, index) => jsonMisfit(item, [...path, index])))
  if (!isPlainObject(value)) return misfit('cannot be written to a file')
  return firstMisfit(
    Object.entries(value).map(([key, item]) => {
      if (reservedKeys.has(key)) return misfit(`uses the reserved name "${key}"`)
      return item === undefined ? null : jsonMisfit(item, [...path, key])
    }),
  )
}

function firstMisfit<T>(misfits: readonly (T | null)[]): T | null {
  return misfits.find((misfit) => misfit !== null) ?? null
}

function isExact(number: number): boolean {
  return Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number))
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  // An object from another realm (structured clone, a test's sandbox) has another Object.prototype.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
