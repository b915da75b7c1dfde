/** For whom something is made. Everything internal is filtered out for `client`. */
export const audiences = ['client', 'internal'] as const
/** See {@link audiences}. */
export type Audience = (typeof audiences)[number]
