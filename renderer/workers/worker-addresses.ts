import forecast from './forecast.worker?worker&url'
import type { JobName } from './jobs'
import tidyUp from './tidy-up.worker?worker&url'

/** Where the bundler put each worker's entry. This list is all that may ever be started as a worker. */
const addresses: Readonly<Record<JobName, string>> = { forecast, 'tidy-up': tidyUp }

/** The part of Trusted Types that is used here; the standard library does not describe it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string }
}

/** The one name that the window's content security policy allows. */
const policyName = 'buymap-workers'

function onlyOurs(address: string): string {
  if (Object.values(addresses).includes(address)) return address
  throw new TypeError(`Not a worker of this program: ${address}`)
}

// Made once: a second policy of the same name is refused, also to a script that would like to be us.
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(policyName, {
  createScriptURL: onlyOurs,
})

/** The address of a job's worker, in the form that the content security policy lets through. */
export function workerAddress(name: JobName): string {
  const address = addresses[name]
  return policy ? policy.createScriptURL(address) : onlyOurs(address)
}
