import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { idFromBytes } from '@workbook/model/ids'
import type { App } from 'electron'
import { runCommandLine } from '../../cli/command-line'
import type { PrintPdf } from './print-pdf'

/** Gives the command line a profile of its own, so that a running Buymap and it never meet in one folder. */
export function takeTemporaryProfile(app: App): void {
  const folder = mkdtempSync(join(tmpdir(), 'buymap-command-'))
  app.setPath('userData', folder)
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
}

/** Runs one command of the command line with the program's printer, and ends the program. */
export async function runCommandLineProgram(
  app: App,
  parameters: readonly string[],
  printPdf: PrintPdf,
): Promise<void> {
  // Without a listener the program would end with its only window, before the file is written.
  app.on('window-all-closed', () => undefined)
  const code = await runCommandLine(parameters, {
    folder: process.cwd(),
    version: app.getVersion(),
    now: () => new Date(),
    newId: () => idFromBytes(randomBytes(16)),
    say: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
    printPdf,
  })
  app.exit(code)
}
