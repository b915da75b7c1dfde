import { execFile } from 'node:child_process'
import { appFolder } from './app-folder'
import { electronUnderTest } from './buymap-app'

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
  const env = { ...process.env, ...(profile !== undefined && { BUYMAP_USER_DATA: profile }) }
  return new Promise((done) => {
    execFile(
      executablePath,
      [...args, appFolder(before), ...parameters],
      { env },
      (failure, output, errors) => {
        done({ code: failure ? Number(failure.code ?? 1) : 0, output, errors })
      },
    )
  })
}
