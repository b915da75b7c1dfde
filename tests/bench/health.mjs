import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateWorkbook } from './generate-workbook.mjs'
import { bundledSubject, inTurn, row } from './in-turn.mjs'

/**
 * All rules on a large sheet against reading the same sheet's file, and again after a title was typed or a status was
 * set against all of it anew.
 */
export async function benchHealth(_electron, steps = 1_000) {
  const folder = mkdtempSync(join(tmpdir(), 'buymap-health-'))
  try {
    const { prepare } = await bundledSubject('health-subject.ts', folder)
    const { whole, read, typed, settled } = prepare(generateWorkbook(steps))
    return [
      row(`${steps} steps: all rules / reading the file`, inTurn(whole, read), 2),
      row(`${steps} steps: a title typed, rules again / all rules`, inTurn(typed, whole), 0.4),
      row(`${steps} steps: a status set, rules again / all rules`, inTurn(settled, whole), 1),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
