/** True when two objects of one shape hold the very same values. */
export function sameFields<A extends object>(a: A, b: object): boolean {
  const other = b as A
  for (const field in a) if (a[field] !== other[field]) return false
  return true
}

/** The list of before when every item in it is still the same one. */
export function keepList<T>(previous: readonly T[] | undefined, next: readonly T[]): readonly T[] {
  const isSame = previous?.length === next.length && next.every((item, index) => item === previous[index])
  return isSame ? previous : next
}
