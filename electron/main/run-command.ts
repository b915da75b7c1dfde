import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { idFromBytes } from '@workbook/model/ids'
import { app } from 'electron'
import { runCommandLine } from '../cli/command-line'
import { answerPages } from './answer-pages'
import { openLog } from './log'
import { servePages } from './pages'
import type { Profile } from './profile'

/** Runs one command without a window that anybody sees, and ends with its exit code. */
export async function runCommand(profile: Profile, parameters: readonly string[]): Promise<void> {
  const log = openLog(profile.logs)
  // An open window may use the real folder, and Chromium's own files in it bear only one user.
  app.setPath('userData', folderOfItsOwn(profile.commands))
  // Printing opens and closes a window, which must not end the program.
  app.on('window-all-closed', () => undefined)
  await app.whenReady()
  const { router, print } = answerPages(servePages(), log)
  router.open()
  const code = await runCommandLine(parameters, {
    folder: process.cwd(),
    version: app.getVersion(),
    now: () => new Date(),
    newId: () => idFromBytes(randomBytes(16)),
    say: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
    printPdf: print,
  })
  await log.flush()
  app.exit(code)
}

const oldEnough = 60 * 60 * 1000

/** A folder for one command. It cannot be removed at the end, when Chromium still writes to it, but by a later one. */
function folderOfItsOwn(commands: string): string {
  for (const name of readdirSync(commands)) {
    const folder = join(commands, name)
    const isOld = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0) > oldEnough
    if (isOld) rmSync(folder, { recursive: true, force: true })
  }
  return mkdtempSync(join(commands, 'command-'))
}
