import { existsSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { parseWorkbook } from '@workbook/format/parse'
import { failure, type Result, success } from '@workbook/model/result'
import type { Workbook } from '@workbook/model/workbook'
import { durableWrite } from '../main/files/durable-write'
import { failureOf } from '../main/files/file-failures'
import { readWhole } from '../main/files/read-whole'
import type { CommandHost } from './command'

/** Reads the workbook in a file and tells what had to be repaired; the failure is one line. */
export async function readWorkbook(file: string, host: CommandHost): Promise<Result<Workbook, string>> {
  const read = await readWhole(resolve(host.folder, file))
  if (!read.ok) return failure(failureOf(read.error, 'open', basename(file)).message)
  const parsed = parseWorkbook(read.value.content)
  if (!parsed.ok) {
    const { message, path } = parsed.error
    return failure(`“${basename(file)}” could not be read. ${message} (${path})`)
  }
  for (const warning of parsed.value.warnings) host.complain(`Note: ${warning}`)
  return success(parsed.value.workbook)
}

/** A file to be written by a command. */
export interface Target {
  readonly to: string
  readonly force: boolean
  /** The workbook that the command reads, which is never replaced. */
  readonly source?: string
}

/** Says why a target cannot be written, before any work is put into it; null when it can. */
export async function obstacleTo({ to, force, source }: Target, host: CommandHost): Promise<string | null> {
  const path = resolve(host.folder, to)
  if (source !== undefined && (await samePath(path, resolve(host.folder, source)))) {
    return `“${basename(to)}” is the workbook itself. Nothing was written; choose another name.`
  }
  if (!force && existsSync(path)) {
    return `“${basename(to)}” is there already. Nothing was written; add --force to replace it.`
  }
  return null
}

async function samePath(a: string, b: string): Promise<boolean> {
  const [realA, realB] = await Promise.all([a, b].map((path) => realpath(path).catch(() => path)))
  return realA === realB
}

/** Writes a file durably; the failure is one line. */
export async function writeTarget(
  { to, force }: Target,
  content: Uint8Array | string,
  host: CommandHost,
): Promise<Result<null, string>> {
  const written = await durableWrite({
    path: resolve(host.folder, to),
    content: typeof content === 'string' ? Buffer.from(content, 'utf8') : content,
    expected: force ? 'anything' : 'absent',
  })
  return written.ok ? success(null) : failure(failureOf(written.error, 'export', basename(to)).message)
}
