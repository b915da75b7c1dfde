import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { onTestFinished } from 'vitest'
import { aliases } from '../../../../../aliases.config'

/** Makes one runnable file of a TypeScript module and everything it imports, for a process of its own. */
export async function buildScript(name: string): Promise<{ script: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'buymap-script-'))
  await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: aliases },
    ssr: { noExternal: true },
    build: {
      ssr: resolve(import.meta.dirname, 'scripts', name),
      outDir: folder,
      target: 'node18',
      rollupOptions: { output: { entryFileNames: 'script.mjs' } },
    },
  })
  return { script: join(folder, 'script.mjs'), remove: () => rmSync(folder, { recursive: true }) }
}

/** A process that runs a script, its output lines as they come, and its end. */
export interface RunningScript {
  readonly child: ChildProcess
  readonly lines: string[]
  readonly ended: Promise<number | null>
}

/** Runs a script in a process of its own, which ends with the test at the latest. */
export function runScript(command: string, args: readonly string[]): RunningScript {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  let rest = ''
  child.stdout?.on('data', (data: Buffer) => {
    const parts = (rest + data.toString()).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
  })
  // "close" comes after the last output, "exit" may come before it.
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  onTestFinished(() => void child.kill('SIGKILL'))
  return { child, lines, ended }
}
