/** Outcome of something that may be expected to fail. Failures are values; only bugs are thrown. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E }

/** A success. */
export function success<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** A failure. */
export function failure<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error }
}
