import { ensureBuild } from './build.mjs'
import { runCommand } from './command.mjs'
import { ensurePackages } from './packages.mjs'
import { say, setUpFailure } from './report.mjs'
import { phases } from './test-phases.mjs'
import { closingLine } from './test-results.mjs'

const chosen = process.argv.slice(2)

/** @param {number} started */
const secondsSince = (started) => `${((Date.now() - started) / 1000).toFixed(1)} s`

runCommand(async () => {
  const unknown = chosen.find((name) => !Object.hasOwn(phases, name))
  if (unknown !== undefined) {
    throw setUpFailure(
      `there is no part "${unknown}" of the tests; run: npm test -- ${Object.keys(phases).join('|')}`,
    )
  }
  await ensurePackages()
  await ensureBuild()

  const counts = []
  const failed = []
  for (const [name, { title, run }] of Object.entries(phases)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue
    say(`${title} ...`)
    const started = Date.now()
    const result = await run()
    if (result.ending.signal) return result.ending
    if (result.ending.code !== 0) failed.push(name)
    counts.push(result.counts)
    say(`${title}: ${result.ending.code === 0 ? 'passed' : 'FAILED'} in ${secondsSince(started)}`)
  }
  if (failed.length > 0)
    say(`failed: ${failed.join(', ')}; run one part alone with: npm test -- ${failed[0]}`)
  process.stdout.write(`${closingLine(counts)}\n`)
  return { code: failed.length > 0 ? 1 : 0, signal: null }
})
