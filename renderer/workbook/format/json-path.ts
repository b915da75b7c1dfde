/** One step into a JSON value: a key of an object or a position in an array. */
export type PathSegment = string | number

/** The way into a JSON value, such as `$.steps.abc.slips[2].to`; `$` is the whole value. */
export function jsonPath(segments: readonly PropertyKey[]): string {
  return `$${segments.map(segmentText).join('')}`
}

function segmentText(segment: PropertyKey): string {
  if (typeof segment === 'number') return `[${segment}]`
  const key = String(segment)
  if (/^[\p{L}\p{N}_$-]{1,64}$/u.test(key)) return `.${key}`
  // A hostile key may be as long as the file.
  return `[${JSON.stringify(key.length > 64 ? `${key.slice(0, 64)}…` : key)}]`
}
