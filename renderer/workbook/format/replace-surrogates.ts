import { jsonPath, type PathSegment } from './json-path'
import { wellFormed } from './scan'

/**
 * A JSON value in which halves of surrogate pairs, which no file can hold, are replaced by the replacement character;
 * `places` names the texts that were changed. The value itself is changed, because it was just read and is ours.
 */
export function replaceSurrogates<T>(value: T): { readonly value: T; readonly places: readonly string[] } {
  const places: string[] = []
  return { value: mended(value, [], places) as T, places }
}

function mended(value: unknown, path: readonly PathSegment[], places: string[]): unknown {
  if (typeof value === 'string') {
    const text = wellFormed(value)
    if (text !== value) places.push(jsonPath(path))
    return text
  }
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item, index) => mended(item, [...path, index], places))
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const name = wellFormed(key)
      if (name !== key) places.push(jsonPath([...path, name]))
      return [name, mended(item, [...path, name], places)]
    }),
  )
}
