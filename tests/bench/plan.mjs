import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateWorkbook } from './generate-workbook.mjs'
import { bundledSubject, inTurn, row } from './in-turn.mjs'

/**
 * The critical path of a large sheet against reading the same sheet's file, and the forecast (10,000 runs, of which each
 * of two cores makes half) against drawing one number for each step and run, which nothing can do without.
 */
export async function benchPlan() {
  const folder = mkdtempSync(join(tmpdir(), 'buymap-plan-'))
  try {
    const { prepare } = await bundledSubject('plan-subject.ts', folder)
    const [small, large] = [60, 1_000].map((steps) => prepare(generateWorkbook(steps)))
    return [
      row('1000 steps: critical path / reading the file', inTurn(large.schedule, large.read), 1),
      row('60 steps: forecast / drawing as many numbers', inTurn(small.forecast, small.drawing), 20),
      row('1000 steps: forecast / drawing as many numbers', inTurn(large.forecast, large.drawing, 3), 25),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
