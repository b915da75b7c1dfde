import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { electronUnderTest, temporaryFolder } from './buymap-app'

const projectRoot = resolve(import.meta.dirname, '../../..')

/** How a run of the program ended, and what it wrote. */
export interface Ending {
  readonly code: number
  readonly output: string
  readonly errors: string
}

export interface RunOptions {
  /** The profile folder; without one the usual. */
  readonly profile?: string
  /** What is done before the program's own first line, where `electron` is at hand. */
  readonly before?: string
}

/** Runs the built program until it ends, as `npm start -- …` does. */
export function runProgram(
  parameters: readonly string[],
  { profile, before }: RunOptions = {},
): Promise<Ending> {
  const { executablePath, args } = electronUnderTest()
  const appFolder = before === undefined ? projectRoot : appWith(before)
  const env = { ...process.env, ...(profile !== undefined && { BUYMAP_USER_DATA: profile }) }
  return new Promise((done) => {
    execFile(executablePath, [...args, appFolder, ...parameters], { env }, (failure, output, errors) => {
      done({ code: failure ? Number(failure.code ?? 1) : 0, output, errors })
    })
  })
}

/** An app folder that does something and then becomes the program. */
function appWith(before: string): string {
  const folder = temporaryFolder('app')
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'buymap', version: '1.0.0', main: 'main.cjs' }),
  )
  writeFileSync(
    join(folder, 'main.cjs'),
    `const electron = require('electron')
    ${before}
    electron.app.setAppPath(${JSON.stringify(projectRoot)})
    require(${JSON.stringify(join(projectRoot, 'out/main/index.cjs'))})`,
  )
  return folder
}
