import { requireSupportedNode } from './node-version.mjs'
import { endLike } from './processes.mjs'
import { say } from './report.mjs'

/**
 * Runs one of the npm scripts: a set-up failure ends in its sentence, anything else that is thrown is a bug and keeps its trace.
 * @param {() => Promise<import('./processes.mjs').Ending>} work
 */
export async function runCommand(work) {
  try {
    requireSupportedNode()
    endLike(await work())
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'SetUpFailure') throw error
    say(error.message)
    process.exitCode = 1
  }
}
