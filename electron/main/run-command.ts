import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { idFromBytes } from '@workbook/model/ids'
import { app } from 'electron'
import { runCommandLine } from '../cli/command-line'
import { openLog } from './log'
import { openPages } from './pages'
import { openProfile } from './profile'

/** Runs one command without a window that anybody sees, and ends with its exit code. */
export async function runCommand(parameters: readonly string[]): Promise<void> {
  const log = openLog(openProfile(app).logs)
  // The real profile may be in use by an open window, and Chromium's own files in it bear only one user.
  const profile = mkdtempSync(join(tmpdir(), 'buymap-command-'))
  app.setPath('userData', profile)
  // Printing opens and closes a window, which must not end the program.
  app.on('window-all-closed', () => undefined)
  await app.whenReady()
  const code = await runCommandLine(parameters, {
    folder: process.cwd(),
    version: app.getVersion(),
    now: () => new Date(),
    newId: () => idFromBytes(randomBytes(16)),
    say: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
    printPdf: openPages(log).print,
  })
  process.once('exit', () => rmSync(profile, { recursive: true, force: true }))
  app.exit(code)
}
