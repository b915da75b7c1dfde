import { runInForeground } from './processes.mjs'
import { inProject, projectFolder } from './project.mjs'

/** The types of every project, then lint and format. */
export const checks = [
  [inProject('node_modules', 'typescript', 'bin', 'tsc'), '-b'],
  [inProject('node_modules', '@biomejs', 'biome', 'bin', 'biome'), 'check'],
]

/**
 * Runs all of them, also after a failed one, and ends like the first that failed.
 * @param {string[][]} parameterLists what to run with Node.js
 */
export async function runChecks(parameterLists = checks) {
  /** @type {import('./processes.mjs').Ending} */
  let ending = { code: 0, signal: null }
  for (const check of parameterLists) {
    const result = await runInForeground(process.execPath, check, { cwd: projectFolder })
    if (ending.code === 0 && result.code !== 0) ending = result
    if (result.signal) return result
  }
  return ending
}
