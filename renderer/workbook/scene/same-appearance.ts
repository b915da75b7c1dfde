function sameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, index) => value === b[index])
  }
  return a === b
}

/** True when two appearances have the same fields; records are compared by identity, lists one by one. */
export function sameAppearance<A extends object>(a: A, b: A): boolean {
  return (Object.keys(a) as (keyof A)[]).every((field) => sameValue(a[field], b[field]))
}

/** The list of before when every item in it is still the same one. */
export function keepList<T>(previous: readonly T[] | undefined, next: readonly T[]): readonly T[] {
  return previous && sameValue(previous, next) ? previous : next
}
