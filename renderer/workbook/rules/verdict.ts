/** Allowed, or one sentence why not. */
export type Verdict = { readonly allowed: true } | { readonly allowed: false; readonly reason: string }
