/** True when two records, or two values inside them, say the same. A field set to undefined is an absent field. */
export function sameRecord(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => sameRecord(item, b[index]))
  }
  return sameFields(a as Fields, b as Fields)
}

type Fields = Readonly<Record<string, unknown>>

function sameFields(a: Fields, b: Fields): boolean {
  const names = presentNames(a)
  if (names.length !== presentNames(b).length) return false
  // Only own fields count: a field called "toString" must not be found on the prototype.
  return names.every((name) => Object.hasOwn(b, name) && sameRecord(a[name], b[name]))
}

function presentNames(fields: Fields): string[] {
  return Object.keys(fields).filter((name) => fields[name] !== undefined)
}
