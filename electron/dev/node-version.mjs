import { readFileSync } from 'node:fs'
import { inProject } from './project.mjs'
import { setUpFailure } from './report.mjs'

/**
 * @param {string} present a version such as 20.19.0
 * @param {string} wanted a range of the form >=20.19
 */
export function nodeSuffices(present, wanted) {
  const [major = 0, minor = 0] = present.split('.').map(Number)
  const [wantedMajor = 0, wantedMinor = 0] = wanted.replace('>=', '').split('.').map(Number)
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)
}

/** Stops with a sentence on a Node.js that is too old for the tools. */
export function requireSupportedNode(present = process.versions.node) {
  const wanted = JSON.parse(readFileSync(inProject('package.json'), 'utf8')).engines.node
  if (nodeSuffices(present, wanted)) return
  throw setUpFailure(
    `Node.js ${present} is too old, Buymap needs ${wanted}; install it from nodejs.org or with: nvm install 22`,
  )
}
