import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateWorkbook } from './generate-workbook.mjs'
import { bundledSubject, inTurn, row } from './in-turn.mjs'

/** A large sheet with links that find their ways between the boxes against the same sheet without links, in one run. */
export async function benchLinks(_electron, steps = 2_000) {
  const folder = mkdtempSync(join(tmpdir(), 'buymap-links-'))
  try {
    const { prepare } = await bundledSubject('scene-subject.ts', folder)
    const { drawn, bare, moved, bareMoved } = prepare(generateWorkbook(steps))
    return [
      row(`${steps} steps: sheet drawn / without its links`, inTurn(drawn, bare), 30),
      row(
        `${steps} steps: one step moved, its sheet drawn again / without its links`,
        inTurn(moved, bareMoved),
        10,
      ),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
