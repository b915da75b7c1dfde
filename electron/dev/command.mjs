import { requireSupportedNode } from './node-version.mjs'
import { endLike } from './processes.mjs'
import { say, sentenceOf } from './report.mjs'

/**
 * Runs one of the npm scripts: a set-up failure ends in its sentence, and so does a disk that takes nothing; anything else
 * that is thrown is a bug and keeps its trace.
 * @param {() => Promise<import('./processes.mjs').Ending>} work
 */
export async function runCommand(work) {
  try {
    requireSupportedNode()
    endLike(await work())
  } catch (error) {
    const sentence = sentenceOf(error)
    if (sentence === undefined) throw error
    say(sentence)
    process.exitCode = 1
  }
}
