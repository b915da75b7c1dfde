import { mkdirSync, rmSync } from 'node:fs'
import { runChecks } from './checks.mjs'
import { runInForeground } from './processes.mjs'
import { inProject, projectFolder } from './project.mjs'
import { countsOfVitest } from './test-results.mjs'

/** @typedef {{ ending: import('./processes.mjs').Ending, counts: import('./test-results.mjs').Counts }} PhaseResult */

const nothingCounted = { passed: 0, failed: 0, skipped: 0 }

/** @param {string} name */
function freshReport(name) {
  const folder = inProject('test-results')
  mkdirSync(folder, { recursive: true })
  const file = inProject('test-results', name)
  rmSync(file, { force: true })
  return file
}

async function looksFine() {
  return { ending: await runChecks(), counts: nothingCounted }
}

async function unitTests() {
  const report = freshReport('unit.json')
  const vitest = inProject('node_modules', 'vitest', 'vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const ending = await runInForeground(process.execPath, [vitest, 'run', ...reporters], {
    cwd: projectFolder,
  })
  return { ending, counts: countsOfVitest(report) }
}

/** @type {Record<string, { title: string, run: () => Promise<PhaseResult> }>} */
export const phases = {
  check: { title: 'types, lint and format', run: looksFine },
  unit: { title: 'unit, property and architecture tests', run: unitTests },
}
