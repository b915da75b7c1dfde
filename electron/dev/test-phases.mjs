import { mkdirSync, rmSync } from 'node:fs'
import { runChecks } from './checks.mjs'
import { prepareElectron } from './launch.mjs'
import { runInForeground } from './processes.mjs'
import { inProject, projectFolder } from './project.mjs'
import { ensurePrograms } from './system-libraries.mjs'
import { testEnvironment } from './test-environment.mjs'
import { countsOfPlaywright, countsOfVitest } from './test-results.mjs'

/** @typedef {{ ending: import('./processes.mjs').Ending, counts: import('./test-results.mjs').Counts }} PhaseResult */

const nothingCounted = { passed: 0, failed: 0, skipped: 0 }
const programsOfTests = { pdftotext: 'poppler-utils', qpdf: 'qpdf' }

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

async function desktopTests() {
  if (process.platform === 'linux') await ensurePrograms(programsOfTests, 'to look at exported files')
  const prepared = await prepareElectron()
  // Not in test-results: Playwright empties that folder when it starts.
  const report = inProject('out', 'desktop-tests.json')
  rmSync(report, { force: true })
  const playwright = inProject('node_modules', '@playwright', 'test', 'cli.js')
  const configuration = inProject('tests', 'desktop', 'playwright.config.ts')
  try {
    const ending = await runInForeground(
      process.execPath,
      [playwright, 'test', '-c', configuration, '--reporter=list,json'],
      {
        cwd: projectFolder,
        env: { ...testEnvironment(prepared), PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      },
    )
    return { ending, counts: countsOfPlaywright(report) }
  } finally {
    prepared.display.stop()
  }
}

/** @type {Record<string, { title: string, run: () => Promise<PhaseResult> }>} */
export const phases = {
  check: { title: 'types, lint and format', run: looksFine },
  unit: { title: 'unit, property and architecture tests', run: unitTests },
  desktop: { title: 'desktop tests on a real Electron', run: desktopTests },
}
