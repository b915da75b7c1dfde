import { existsSync } from 'node:fs'
import { benchCanvas } from './canvas.mjs'
import { benchHealth } from './health.mjs'
import { benchLinks } from './links.mjs'
import { benchPlan } from './plan.mjs'
import { benchPortfolio } from './portfolio.mjs'
import { benchStartUp } from './start-up.mjs'

const benchmarks = [benchStartUp, benchLinks, benchHealth, benchPlan, benchPortfolio, benchCanvas]

const executablePath = process.env.BUYMAP_ELECTRON
if (!executablePath || !existsSync(executablePath)) {
  console.error('BUYMAP_ELECTRON is not set: run the benchmarks with "npm run bench".')
  process.exit(2)
}
const electron = { executablePath, args: JSON.parse(process.env.BUYMAP_ELECTRON_ARGS ?? '[]') }

const rows = []
for (const benchmark of benchmarks) rows.push(...(await benchmark(electron)))

console.table(
  rows.map(({ measure, ours, reference, ratio, goal }) => ({
    measure,
    ours,
    reference,
    ratio: ratio.toFixed(2),
    goal,
  })),
)
