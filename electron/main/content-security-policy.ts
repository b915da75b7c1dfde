/**
 * Forbids scripts made from text. The window's libraries get along with it; a library that does not is the only reason
 * to switch it off.
 */
const trustedTypes = true

/**
 * The address of a worker counts as a script. This one policy, in renderer/workers/worker-addresses.ts, lets through
 * the workers that the program brings along and nothing else; it can be made only once and there is no other.
 */
const workerPolicy = 'buymap-workers'

const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'none'",
  'worker-src': "'self'",
  'frame-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  ...(trustedTypes && { 'require-trusted-types-for': "'script'", 'trusted-types': workerPolicy }),
}

/** What our pages may do: show what the program brings along and nothing else. */
export const contentSecurityPolicy = Object.entries(directives)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ')
