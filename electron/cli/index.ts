import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { idFromBytes } from '@workbook/model/ids'
import { runCommandLine } from './command-line'

// Built to out/main/cli.cjs: every command but the drawing of pages runs under plain Node.js, without a display.
const { version } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as {
  version: string
}

void runCommandLine(process.argv.slice(2), {
  folder: process.cwd(),
  version,
  now: () => new Date(),
  newId: () => idFromBytes(randomBytes(16)),
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
}).then((code) => {
  process.exitCode = code
})
