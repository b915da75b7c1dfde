import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const projectRoot = resolve(import.meta.dirname, '../../..')
const run = promisify(execFile)

/** What precedes the fuses in every Electron executable. */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** Packages the program into a folder, as `npm run package` does, and tells where its executable is. */
export async function packageBuymap(): Promise<string> {
  await run(process.execPath, [join(projectRoot, 'electron', 'dev', 'package.mjs'), '--dir'])
  const places = {
    linux: ['linux-unpacked', 'buymap'],
    win32: ['win-unpacked', 'Buymap.exe'],
    darwin: ['Buymap.app', 'Contents', 'MacOS', 'Buymap'],
  }
  const place = places[process.platform as keyof typeof places] ?? places.linux
  const output = join(projectRoot, 'dist')
  // Apple's folder carries the processor in its name: mac, mac-arm64.
  const folders =
    process.platform === 'darwin' ? readdirSync(output).filter((name) => name.startsWith('mac')) : ['']
  const executable = folders.map((folder) => join(output, folder, ...place)).find((path) => existsSync(path))
  if (!executable) throw new Error(`No packaged program was found in ${output}`)
  return executable
}

/** The fuses as they stand in the executable: one character each, "1" on, "0" off, in the order of Electron's schema. */
export function readFuses(executable: string): string {
  const bytes = readFileSync(executable)
  const version = bytes.indexOf(fuseSentinel, 0, 'latin1') + fuseSentinel.length
  const length = bytes.readUInt8(version + 1)
  return bytes.toString('latin1', version + 2, version + 2 + length)
}

function testSwitches(): string[] {
  return JSON.parse(process.env.BUYMAP_ELECTRON_ARGS ?? '[]') as string[]
}

export interface PackagedApp {
  readonly process: ChildProcess
  /** Titles and addresses of the pages that are open, from Chromium's own debugging port. */
  openPages(): Promise<{ title: string; url: string }[]>
  quit(): Promise<void>
}

/** Starts the packaged program with a profile folder of its own. */
export function startPackaged(executable: string, profile: string, files: readonly string[]): PackagedApp {
  const program = spawn(executable, [...testSwitches(), '--remote-debugging-port=0', ...files], {
    env: { ...process.env, BUYMAP_USER_DATA: profile },
    stdio: 'ignore',
  })
  return {
    process: program,
    async openPages() {
      const portFile = join(profile, 'DevToolsActivePort')
      if (!existsSync(portFile)) return []
      const [port] = readFileSync(portFile, 'utf8').split('\n')
      const reply = await fetch(`http://127.0.0.1:${port}/json/list`).catch(() => undefined)
      return reply ? ((await reply.json()) as { title: string; url: string }[]) : []
    },
    async quit() {
      if (program.exitCode !== null || program.signalCode !== null) return
      const ended = once(program, 'exit')
      program.kill()
      await ended
    },
  }
}

/** Runs one command of the packaged program to its end. */
export async function runPackaged(executable: string, profile: string, parameters: readonly string[]) {
  await run(executable, [...testSwitches(), ...parameters], {
    env: { ...process.env, BUYMAP_USER_DATA: profile },
    timeout: 45_000,
  })
}
