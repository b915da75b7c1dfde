import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import type { FileIdentity } from '../../../../../electron/main/files/file-identity'
import { readWhole } from '../../../../../electron/main/files/read-whole'

/** A folder that is gone after the test. */
export function givenFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'buymap-files-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** What a file is now, as a document remembers it. */
export async function identityOf(path: string): Promise<FileIdentity> {
  const read = await readWhole(path)
  if (!read.ok) throw new Error(read.error.code)
  return read.value.identity
}

/** Names of the files in a folder that a save should not have left there. */
export function leftovers(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.tmp'))
}

/** Lets fake time pass in small steps until a promise is settled. */
export async function passingTime<T>(promise: Promise<T>): Promise<T> {
  let settled = false
  const note = () => {
    settled = true
  }
  promise.then(note, note)
  while (!settled) {
    await vi.advanceTimersByTimeAsync(50)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return promise
}
