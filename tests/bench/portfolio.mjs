import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { bundledSubject } from './in-turn.mjs'

const sample = resolve(import.meta.dirname, '../../resources/samples/northwind-foods.buymap')

async function milliseconds(work) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** A folder of deals listed again, when nothing has changed, against the first time, when every file is read. */
export async function benchPortfolio(_electron, count = 500) {
  const folder = mkdtempSync(join(tmpdir(), 'buymap-portfolio-'))
  const deals = join(folder, 'deals')
  mkdirSync(deals)
  for (let deal = 0; deal < count; deal += 1) copyFileSync(sample, join(deals, `deal-${deal}.buymap`))
  try {
    const { portfolioOf } = await bundledSubject('portfolio-subject.ts', join(folder, 'subject'))
    const portfolio = await portfolioOf(deals)
    const first = await milliseconds(() => portfolio.refresh())
    const again = await milliseconds(() => portfolio.refresh())
    return [
      {
        measure: `${count} deals: listed again / read for the first time`,
        ours: `${again.toFixed(0)} ms`,
        reference: `${first.toFixed(0)} ms`,
        ratio: again / first,
        goal: 0.1,
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
